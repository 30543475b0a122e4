import { agencyWorkbooks } from '@kravsmed/library-exchange/testing';
import type { LibraryImportDto } from '../desk/import-library/import.dto';
import { LIBRARY_ORGANISATION } from '../platform/database/library-organisation';
import { fixtureLibrary } from './fixture-library';
import { aPerson, join, type Person } from './people';
import { type Answer, openTestApi, type TestApi } from './test-api';

export interface Importing {
  readonly api: TestApi;
  readonly editor: Person;
  readonly reviewer: Person;
  /** Two criteria of an agency's own, clean and with ten faults. */
  readonly books: Awaited<ReturnType<typeof agencyWorkbooks>>;
  /** Sends a file to be brought in. */
  send<T = LibraryImportDto>(bytes: Uint8Array, query?: string, as?: SentAs): Promise<Answer<T>>;
  /** Everything that an import could write. */
  state(): Promise<unknown>;
}

export interface SentAs {
  /** The editor when absent. */
  readonly by?: Person | null;
  readonly name?: string;
}

const LINE = '----kravsmed';

/** The API with an editor, a reviewer and an agency's files. */
export async function openImporting(): Promise<Importing> {
  const api = await openTestApi();
  const editor = await aPerson(api, 'Eva Ek');
  const reviewer = await aPerson(api, 'Rut Rask');
  await join(api, LIBRARY_ORGANISATION, editor, 'editor');
  await join(api, LIBRARY_ORGANISATION, reviewer, 'reviewer');
  return {
    api,
    editor,
    reviewer,
    books: await agencyWorkbooks(fixtureLibrary(), 'KS-9001'),
    send: <T>(
      bytes: Uint8Array,
      query = '',
      { by = editor, name = 'vara krav.xlsx' }: SentAs = {},
    ) =>
      api.ask<T>(`library/imports${query}`, {
        method: 'POST',
        headers: { ...by?.cookie, 'content-type': `multipart/form-data; boundary=${LINE}` },
        body: formOf(bytes, name),
      }),
    state: () =>
      api.database.owner.query(`select
        (select coalesce(json_agg(d order by criterion_id, version), '[]') from desk_draft d) as drafts,
        (select count(*)::int from desk_plan) as plans, (select count(*)::int from desk_author) as authors,
        (select count(*)::int from question) as questions, (select count(*)::int from goal) as goals,
        (select count(*)::int from product_group) as groups, (select count(*)::int from criterion_version) as versions,
        (select count(*)::int from library_load) as loads, (select count(*)::int from audit_entry) as trail`),
  };
}

const formOf = (bytes: Uint8Array, name: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${LINE}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${LINE}--\r\n`),
  ]);
