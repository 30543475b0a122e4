import { SHAPES, withShape, YamlFile, type DataPath } from '@kravsmed/criteria-data';
import type { LibraryParts } from '../library-parts';
import { pointerOf } from '../json/read-json';
import { wholeFile, type Places, type Position } from '../places';
import type { ProblemList } from '../problem-list';
import type { ReadableFiles } from '../zip/readable-files';

type Shape<T> = Parameters<typeof withShape<T>>[1];

/** The library that stands in YAML files, packed as our own are kept. */
export function readYaml(
  files: ReadableFiles,
  { yamlBytes }: { readonly yamlBytes: number },
  places: Places,
  problems: ProblemList,
): LibraryParts {
  const reader = new FileReader(files, yamlBytes, places, problems);
  const criteria = files.names
    .filter((name) => /^criteria\/[^/]+\.ya?ml$/i.test(name))
    .flatMap((name) => {
      const criterion = reader.read(name, SHAPES.criterion);
      return criterion === undefined ? [] : [criterion];
    });
  for (const name of files.names)
    if (!KNOWN.test(name)) problems.take(wholeFile(name, UNKNOWN_FILE));
  return {
    criteria,
    questions: reader.list('questions.yaml', SHAPES.questions),
    productGroups: reader.list('product-groups.yaml', SHAPES.productGroups),
    goals: reader.list('goals.yaml', SHAPES.goals),
    packages: reader.list('packages.yaml', SHAPES.packages),
  };
}

/** The tables of acts and of search words lie beside the library's files and are no part of it. */
const KNOWN =
  /^(criteria\/[^/]+\.ya?ml|(questions|product-groups|goals|packages|acts|search-words)\.yaml|[^/]*\.(md|txt))$/i;

const UNKNOWN_FILE = {
  sv: 'Filen hör inte till ett bibliotek. Kriterier ligger i mappen criteria, resten heter questions.yaml, product-groups.yaml, goals.yaml och packages.yaml.',
  en: 'The file does not belong to a library. Criteria lie in the folder criteria, the rest are called questions.yaml, product-groups.yaml, goals.yaml and packages.yaml.',
};

const TOO_LARGE = {
  sv: 'Filen är större än två megabyte. Dela upp den i flera.',
  en: 'The file is larger than two megabytes. Divide it into several.',
};

class FileReader {
  constructor(
    private readonly files: ReadableFiles,
    private readonly mostBytes: number,
    private readonly places: Places,
    private readonly problems: ProblemList,
  ) {}

  /** A file that lists several; a library in part may lack it. */
  list<T extends object>(name: string, shape: Shape<T[]>): readonly T[] {
    return this.files.names.includes(name) ? (this.read(name, shape) ?? []) : [];
  }

  read<T extends object>(name: string, shape: Shape<T>): T | undefined {
    const bytes = this.files.read(name);
    if (!bytes.ok) {
      this.problems.take(wholeFile(name, bytes.error));
      return undefined;
    }
    if (bytes.value.length > this.mostBytes) {
      this.problems.take(wholeFile(name, TOO_LARGE));
      return undefined;
    }
    const text = new TextDecoder().decode(bytes.value).replace(/\r\n/g, '\n');
    const file = YamlFile.parse(name, text);
    if (!(file instanceof YamlFile)) {
      for (const problem of file) this.problems.take({ ...problem, pointer: '' });
      return undefined;
    }
    const shaped = withShape<T>(
      {
        file: name,
        data: file.data,
        problem: (path, message) => {
          const problem = { ...placeIn(file, path), message };
          this.problems.take(problem);
          return problem;
        },
      },
      shape,
    );
    if (!('data' in shaped)) return undefined;
    this.remember(name, text, shaped.data);
    return shaped.data;
  }

  /** Entries and versions may be mixed with others from elsewhere: each knows its own place. */
  private remember(name: string, text: string, data: object): void {
    // Parsed anew when there is something to tell: a parsed file takes many times the room of its text.
    const placeAgain = (path: DataPath): Position => {
      const file = YamlFile.parse(name, text);
      return file instanceof YamlFile
        ? placeIn(file, path)
        : { file: name, line: 1, column: 1, pointer: pointerOf(path) };
    };
    const place = (entry: object, path: DataPath): void => {
      this.places.set(entry, (below) => placeAgain([...path, ...below]));
      if (!('versions' in entry) || !Array.isArray(entry.versions)) return;
      entry.versions.forEach((version: object, index) =>
        place(version, [...path, 'versions', index]),
      );
    };
    if (Array.isArray(data)) data.forEach((entry: object, index) => place(entry, [index]));
    else place(data, []);
  }
}

const placeIn = (file: YamlFile, path: DataPath): Position => ({
  file: file.file,
  ...file.locate(path),
  pointer: pointerOf(path),
});
