import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020';
import type { LocalizedText } from '@kravsmed/domain';
import { ok, refused, type Result } from '@kravsmed/domain';
import type { DataProblem } from '../data-problem';
import { SHAPES, withShape } from '../yaml/schema-check';
import { YamlFile } from '../yaml/yaml-file';
import type { LoadedFiles, Sourced } from './loaded-files';

export interface ReadFiles {
  readonly files: LoadedFiles;
  /** SHA-256 over every file's name and text, the same on every system. */
  readonly contentHash: string;
}

/** Reads all files below `dataDir` and checks each one's shape. */
export async function readFiles(dataDir: string): Promise<Result<ReadFiles, DataProblem[]>> {
  const problems: DataProblem[] = [];
  const texts = new Map<string, string>();

  async function read<T>(
    file: string,
    shape: ValidateFunction<T>,
    needed = true,
  ): Promise<Sourced<T> | undefined> {
    const text = await readText(dataDir, file);
    if (text === undefined) {
      if (needed) problems.push({ file, line: 1, column: 1, message: unreadable });
      return undefined;
    }
    texts.set(file, text);
    const source = YamlFile.parse(file, text);
    if (!(source instanceof YamlFile)) {
      problems.push(...source);
      return undefined;
    }
    const shaped = withShape(source, shape);
    if ('data' in shaped) return { source, data: shaped.data };
    problems.push(...shaped.problems);
    return undefined;
  }

  const names = await criterionFiles(dataDir);
  if (names.length === 0) {
    problems.push({ file: 'criteria', line: 1, column: 1, message: noCriteria });
  }
  const criteria = await Promise.all(names.map((name) => read(name, SHAPES.criterion)));
  const productGroups = await read('product-groups.yaml', SHAPES.productGroups);
  const questions = await read('questions.yaml', SHAPES.questions);
  const goals = await read('goals.yaml', SHAPES.goals);
  const packages = await read('packages.yaml', SHAPES.packages);
  const acts = await read('acts.yaml', SHAPES.acts, false);
  const searchWords = await read('search-words.yaml', SHAPES.searchWords, false);

  const readable = criteria.filter((criterion) => criterion !== undefined);
  if (problems.length > 0 || !productGroups || !questions || !goals || !packages) {
    return refused(problems);
  }
  return ok({
    files: { criteria: readable, productGroups, questions, goals, packages, acts, searchWords },
    contentHash: hashOf(texts),
  });
}

async function criterionFiles(dataDir: string): Promise<string[]> {
  try {
    const names = await readdir(join(dataDir, 'criteria'));
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => `criteria/${name}`);
  } catch {
    return [];
  }
}

async function readText(dataDir: string, file: string): Promise<string | undefined> {
  try {
    // Line ends differ between checkouts; the words do not.
    return (await readFile(join(dataDir, file), 'utf8')).replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}

function hashOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const file of [...texts.keys()].sort()) {
    hash.update(JSON.stringify([file, texts.get(file)]));
  }
  return hash.digest('hex');
}

const unreadable: LocalizedText = {
  sv: 'Filen finns inte eller får inte läsas.',
  en: 'The file is missing or may not be read.',
};
const noCriteria: LocalizedText = {
  sv: 'Mappen saknar kriteriefiler. Är sökvägen till datamappen rätt?',
  en: 'The folder has no criterion files. Is the path to the data folder right?',
};
