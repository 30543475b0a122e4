import { diffWords, type DiffRun, type LocalizedText } from '@kravsmed/domain';
import { fieldName } from './field-names';

/** One field that differs, with its words before and after. */
export interface FieldChange {
  /** `texts.sv.title` */
  readonly field: string;
  readonly name: LocalizedText;
  readonly from: string;
  readonly to: string;
  readonly runs: readonly DiffRun[];
}

/** Every leaf that differs between two pieces of data; none only when they hold the same. */
export function fieldChanges(from: unknown, to: unknown): FieldChange[] {
  const before = leaves(from);
  const after = leaves(to);
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields].flatMap((field) => {
    const [was, is] = [before.get(field) ?? '', after.get(field) ?? ''];
    if (was === is && before.has(field) === after.has(field)) return [];
    return [{ field, name: fieldName(field), from: was, to: is, runs: diffWords(was, is) }];
  });
}

/** The text of each field, by its path. A list of words is one field. */
function leaves(data: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (node === undefined) return;
    if (Array.isArray(node)) {
      const isWords = node.every((item) => typeof item !== 'object' || item === null);
      if (isWords) found.set(path, node.map((item) => words(item)).join('; '));
      else node.forEach((item, index) => walk(item, `${path}.${index + 1}`));
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node))
        walk(value, path === '' ? key : `${path}.${key}`);
    } else found.set(path, words(node));
  };
  walk(data, '');
  return found;
}

const words = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
