import { loadShippedLibrary as readShippedFiles } from '@kravsmed/criteria-data';
import { ok, refused, type Result } from '@kravsmed/domain';
import type { DataSource } from 'typeorm';
import { filesHash } from './files-hash';
import { isLoaded, type LoadOutcome, loadLibrary } from './library-loader';

/**
 * Loads the library that ships with Kravsmed. A bad file is named with its line and changes nothing.
 * Files that are loaded already are not even parsed: what is fast at a second start is this.
 */
export async function loadShippedLibrary(
  database: DataSource,
  dataDirectory: string,
): Promise<Result<LoadOutcome, readonly string[]>> {
  const contentHash = await filesHash(dataDirectory);
  if (await isLoaded(database, contentHash)) return ok({ versionsAdded: 0, unchanged: true });
  const read = await readShippedFiles(dataDirectory);
  if (!read.ok) {
    return refused(
      read.error.map(
        ({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`,
      ),
    );
  }
  const { library, searchWords, files } = read.value;
  const fileByCriterion = new Map(files.criteria.map(({ source, data }) => [data.id, source.file]));
  return loadLibrary(database, {
    library,
    searchWords,
    contentHash,
    fileOf: ({ id }) => fileByCriterion.get(id) ?? id,
  });
}
