import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ok, refused, type CriterionId, type Library } from '@kravsmed/domain';
import type { LegalActs, Result } from '@kravsmed/domain';
import { byPlace, type DataProblem } from '../data-problem';
import { crossCheck } from './cross-checks';
import type { LoadedFiles } from './loaded-files';
import { readFiles } from './read-files';
import type { SearchWords } from '../search-words';

export interface ShippedLibrary {
  readonly library: Library;
  /** The acts cited, by key; undefined when the library has no table of them. */
  readonly acts: LegalActs | undefined;
  readonly searchWords: readonly SearchWords[];
  /** SHA-256 of all files: the same library has the same hash on every machine. */
  readonly contentHash: string;
  /** The data together with where it stands, for the content check. */
  readonly files: LoadedFiles;
}

const BELOW_ROOT = 'libs/criteria-data/data';

/** Where the shipped data lies below the project's (or the image's) root folder. */
export const shippedDataDirectory = (root: string): string => join(root, BELOW_ROOT);

/** The shipped data of the project that `from` lies in. */
export function findShippedDataDirectory(from: string = process.cwd()): string {
  const start = resolve(from);
  for (let folder = start; ; folder = dirname(folder)) {
    const found = shippedDataDirectory(folder);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return shippedDataDirectory(start);
  }
}

/** The whole library, or everything that is wrong with its files. Never a part of it. */
export async function loadShippedLibrary(
  dataDir: string = findShippedDataDirectory(),
): Promise<Result<ShippedLibrary, DataProblem[]>> {
  const read = await readFiles(dataDir);
  if (!read.ok) return refused([...read.error].sort(byPlace));
  const { files, contentHash } = read.value;
  const problems = crossCheck(files);
  if (problems.length > 0) return refused(problems.sort(byPlace));
  return ok({
    library: toLibrary(files),
    acts: files.acts && new Map(files.acts.data.map((act) => [act.key, act])),
    searchWords: files.searchWords?.data ?? [],
    contentHash,
    files,
  });
}

function toLibrary(files: LoadedFiles): Library {
  const criteria = files.criteria.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    criteria: new Map<CriterionId, (typeof criteria)[number]>(criteria.map((c) => [c.id, c])),
    productGroups: new Map(files.productGroups.data.map((group) => [group.slug, group])),
    questions: new Map(files.questions.data.map((question) => [question.slug, question])),
    goals: new Map(files.goals.data.map((goal) => [goal.id, goal])),
    packages: new Map(files.packages.data.map((entry) => [entry.id, entry])),
  };
}
