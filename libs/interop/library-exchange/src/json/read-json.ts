import { SHAPES, withShape, type DataPath } from '@kravsmed/criteria-data';
import type { LocalizedText } from '@kravsmed/domain';
import type { LibraryParts } from '../library-parts';
import { type Places, type Position, wholeFile } from '../places';
import type { ProblemList } from '../problem-list';
import { FORMAT, FORMAT_VERSION } from '../tables/how-to';
import { PARTS } from './json-form';
import { JsonPlaces } from './json-place';

const FILE = 'JSON';
const EMPTY: LibraryParts = {
  criteria: [],
  questions: [],
  productGroups: [],
  goals: [],
  packages: [],
};

/** The library that stands in one JSON document. */
export function readJson(
  bytes: Uint8Array,
  { nodes }: { readonly nodes: number },
  places: Places,
  problems: ProblemList,
): LibraryParts {
  if (countNodes(bytes) > nodes) {
    problems.take(wholeFile(FILE, TOO_MUCH));
    return EMPTY;
  }
  const read = parse(bytes, problems);
  if (read === undefined) return EMPTY;
  const { text, data } = read;
  if (!isRecord(data) || data['format'] !== FORMAT) {
    problems.take(wholeFile(FILE, NOT_OURS));
    return EMPTY;
  }
  if (data['formatVersion'] !== FORMAT_VERSION) {
    problems.take(wholeFile(FILE, OTHER_VERSION));
    return EMPTY;
  }
  const reader = new PartReader(text, places, problems);
  for (const key of Object.keys(data)) {
    if (!KNOWN.has(key)) reader.refuse([key], unknownPart(key));
  }
  return {
    criteria: reader.items('criteria', data, (entry) => withShape(entry, SHAPES.criterion)),
    questions: reader.items('questions', data, (entry) =>
      one(withShape(listed(entry), SHAPES.questions)),
    ),
    productGroups: reader.items('productGroups', data, (entry) =>
      one(withShape(listed(entry), SHAPES.productGroups)),
    ),
    goals: reader.items('goals', data, (entry) => one(withShape(listed(entry), SHAPES.goals))),
    packages: reader.items('packages', data, (entry) =>
      one(withShape(listed(entry), SHAPES.packages)),
    ),
  };
}

const WHOLE: Position = { file: FILE, line: 1, column: 1, pointer: '' };

/** `{` and `[`, counted before anything is made of them. */
function countNodes(bytes: Uint8Array): number {
  let found = 0;
  for (const byte of bytes) if (byte === 0x7b || byte === 0x5b) found += 1;
  return found;
}

const KNOWN = new Set(['$schema', 'format', 'formatVersion', ...PARTS]);

type Source = Parameters<typeof withShape>[0];
type Shaped<T> = { readonly data: T } | { readonly problems: readonly unknown[] };

/** A single entry in the shape of a file that lists several. */
const listed = (entry: Source): Source => ({
  ...entry,
  data: [entry.data],
  problem: (path, message) => entry.problem(path.slice(1), message),
});

function one<T>(shaped: Shaped<readonly T[]>): Shaped<T> {
  if (!('data' in shaped)) return shaped;
  const [data] = shaped.data;
  return data === undefined ? { problems: [] } : { data };
}

class PartReader {
  private jsonPlaces: JsonPlaces | undefined;

  constructor(
    private readonly text: string,
    private readonly places: Places,
    private readonly problems: ProblemList,
  ) {}

  items<T extends object>(
    part: (typeof PARTS)[number],
    document: Readonly<Record<string, unknown>>,
    shape: (entry: Source) => Shaped<T>,
  ): readonly T[] {
    const list = document[part] ?? [];
    if (!Array.isArray(list)) {
      this.refuse([part], {
        sv: `"${part}" ska vara en lista.`,
        en: `"${part}" should be a list.`,
      });
      return [];
    }
    return list.flatMap((data: unknown, index) => {
      if (this.problems.isFull) {
        this.problems.left += 1;
        return [];
      }
      const place = (path: DataPath): Position => this.position([part, index, ...path]);
      const shaped = shape({
        file: FILE,
        data,
        problem: (path, message) => {
          const problem = { ...(this.problems.isFull ? WHOLE : place(path)), message };
          this.problems.take(problem);
          return problem;
        },
      });
      if (!('data' in shaped)) return [];
      this.remember(shaped.data, [part, index]);
      return [shaped.data];
    });
  }

  refuse(path: DataPath, message: LocalizedText): void {
    this.problems.add(this.position(path), message);
  }

  /** Versions too: those of one criterion may be mixed with others from elsewhere. */
  private remember(entry: object, path: DataPath): void {
    this.places.set(entry, (below) => this.position([...path, ...below]));
    if (!('versions' in entry) || !Array.isArray(entry.versions)) return;
    entry.versions.forEach((version: object, index) => {
      this.places.set(version, (below) => this.position([...path, 'versions', index, ...below]));
    });
  }

  private position(path: DataPath): Position {
    this.jsonPlaces ??= new JsonPlaces(this.text);
    return { file: FILE, ...this.jsonPlaces.find(path), pointer: pointerOf(path) };
  }
}

export const pointerOf = (path: DataPath): string =>
  path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(
  bytes: Uint8Array,
  problems: ProblemList,
): { readonly text: string; readonly data: unknown } | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.take(wholeFile(FILE, NOT_UTF8));
    return undefined;
  }
  try {
    return { text, data: JSON.parse(text) as unknown };
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const offset = position === undefined ? text.length : Number(position);
    problems.add({ file: FILE, ...new JsonPlaces(text).position(offset), pointer: '' }, NOT_JSON);
    return undefined;
  }
}

const unknownPart = (key: string): LocalizedText => ({
  sv: `Delen "${key}" finns inte i formatet. Kontrollera stavningen, eller ta bort den.`,
  en: `The format has no part "${key}". Check the spelling, or remove it.`,
});
const TOO_MUCH: LocalizedText = {
  sv: 'Filen har fler delar än ett bibliotek kan ha. Dela upp den i flera filer.',
  en: 'The file has more parts than a library can have. Divide it into several files.',
};
const NOT_UTF8: LocalizedText = {
  sv: 'Filen är inte skriven i UTF-8. Spara den i UTF-8 och försök igen.',
  en: 'The file is not written in UTF-8. Save it in UTF-8 and try again.',
};
const NOT_JSON: LocalizedText = {
  sv: 'Filen är inte riktig JSON: här tar det som går att läsa slut. Rätta tecknet, eller det strax före.',
  en: 'The file is not valid JSON: what can be read ends here. Mend this character, or the one just before.',
};
const NOT_OURS: LocalizedText = {
  sv: `Filen är inget Kravsmed-bibliotek: den ska ha "format": "${FORMAT}" överst.`,
  en: `The file is no Kravsmed library: it should have "format": "${FORMAT}" at its top.`,
};
const OTHER_VERSION: LocalizedText = {
  sv: `Filen är skriven i en annan version av formatet än den här Kravsmed läser (${FORMAT_VERSION}). Hämta biblioteket på nytt och för över dina ändringar.`,
  en: `The file is written in another version of the format than this Kravsmed reads (${FORMAT_VERSION}). Download the library anew and carry your changes over.`,
};
