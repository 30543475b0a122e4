import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { LocalizedText } from '@kravsmed/domain';
import type { DataProblem, Position } from '../data-problem';

/** A way down into a file's data: `['versions', 0, 'level']`. */
export type DataPath = readonly (string | number)[];

/** Our files use no aliases; a few are harmless, many are an attack on memory. */
const MOST_ALIASES = 20;

/** A parsed file that still knows where each value stood. */
export class YamlFile {
  private constructor(
    readonly file: string,
    readonly data: unknown,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /** Reads YAML 1.2 (dates stay text). Gives the faults instead when there are any. */
  static parse(file: string, text: string): YamlFile | readonly DataProblem[] {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
    });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return faults.map((fault) => {
        const { line, col } = lines.linePos(fault.pos[0]);
        return {
          file,
          line: Math.max(line, 1),
          column: Math.max(col, 1),
          message: notYaml(fault.message),
        };
      });
    }
    try {
      const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
      return new YamlFile(file, data, document, lines);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return [{ file, line: 1, column: 1, message: notYaml(detail) }];
    }
  }

  /** Where `path` stands: its key when it has one, else the nearest thing around it. */
  locate(path: DataPath): Position {
    let node: unknown = this.document.contents;
    let offset = startOf(node);
    for (const step of path) {
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
        );
        offset = startOf(pair?.key) ?? offset;
        next = pair?.value;
      } else if (isSeq(node)) {
        next = node.items[Number(step)];
        offset = startOf(next) ?? offset;
      }
      if (next === undefined || next === null) break;
      node = next;
    }
    const { line, col } = this.lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  problem(path: DataPath, message: LocalizedText): DataProblem {
    return { file: this.file, ...this.locate(path), message };
  }
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

const notYaml = (detail: string): LocalizedText => ({
  sv: `Filen går inte att läsa som YAML: ${detail}`,
  en: `The file cannot be read as YAML: ${detail}`,
});
