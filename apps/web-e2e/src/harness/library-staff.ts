import type { Role } from '@kravsmed/domain';
import { Client } from 'pg';
import { address, type Visitor } from './visitor';

/** The organisation that keeps the shared library: the one of its kind that a new database has. */
const LIBRARY = `select id from organisation where kind = 'library'`;

/**
 * Registers through the API, in the visitor's own browser, and makes the person one of those who keep the
 * library. The first of them is named by whoever runs the service, outside the product; so is this one.
 */
export async function joinsLibrary(
  { page }: Visitor,
  { name, email, role }: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<void> {
  const answer = await page.request.post(address('/api/v1/auth/register'), {
    data: { name, email, password: 'sju lugna getter betar', language: 'sv' },
    headers: { origin: address('') },
  });
  if (!answer.ok()) throw new Error(`${name} was not registered: ${await answer.text()}`);
  const database = new Client({ connectionString: process.env['KRAVSMED_E2E_DATABASE'] });
  await database.connect();
  try {
    const { rowCount } = await database.query(
      `insert into membership (organisation_id, account_id, role, since)
       select (${LIBRARY}), id, $2, now() from account where email = $1`,
      [email, role],
    );
    if (rowCount !== 1) throw new Error(`${name} did not become ${role}`);
  } finally {
    await database.end();
  }
}
