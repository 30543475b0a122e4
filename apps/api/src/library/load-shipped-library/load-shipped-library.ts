import { loadShippedLibrary as readShippedFiles } from '@kravsmed/criteria-data';
import { refused, type Result } from '@kravsmed/domain';
import type { DataSource } from 'typeorm';
import { type LoadOutcome, loadLibrary } from './library-loader';

/** Loads the library that ships with Kravsmed. A bad file is named with its line and changes nothing. */
export async function loadShippedLibrary(
  database: DataSource,
  dataDirectory: string,
): Promise<Result<LoadOutcome, readonly string[]>> {
  const read = await readShippedFiles(dataDirectory);
  if (!read.ok) {
    return refused(
      read.error.map(
        ({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`,
      ),
    );
  }
  const { library, contentHash, files } = read.value;
  const fileByCriterion = new Map(files.criteria.map(({ source, data }) => [data.id, source.file]));
  return loadLibrary(database, {
    library,
    contentHash,
    fileOf: ({ id }) => fileByCriterion.get(id) ?? id,
  });
}
