import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Access, ACCESS_EXTENSION, remember } from '../platform/access/access';
import { AccessGuard } from '../platform/access/access.guard';
import { Principals } from '../platform/access/principal';
import { aPerson, anOrganisation } from '../testing/people';
import { type Asked, openTestApi, type TestApi } from '../testing/test-api';

/*
 * The second lock, with the first one taken out: the guard lets everybody through, and a stranger tries each
 * route of an organisation, made from the OpenAPI document. What then stops them is PostgreSQL.
 */

type Json = Readonly<Record<string, unknown>>;
type Method = NonNullable<Asked['method']>;

const contract = JSON.parse(
  readFileSync(resolve(__dirname, '../../../../libs/contract/openapi.json'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>> };

const routes = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(
      ([, operation]) => (operation[ACCESS_EXTENSION] as Access | undefined)?.kind === 'member',
    )
    .map(([method]) => [method.toUpperCase() as Method, path] as const),
);

const BODIES: Readonly<Record<string, object>> = {
  'PATCH /organisations/{organisationId}': { name: 'Taget', retentionMonths: 1 },
  'DELETE /organisations/{organisationId}': { name: 'Hemliga kommunen' },
  'PUT /organisations/{organisationId}/members/{accountId}': { role: 'owner' },
  'POST /organisations/{organisationId}/invitations': { email: 'eve@example.org', role: 'owner' },
};

const TABLES = ['membership', 'invitation', 'api_token', 'tender_document'];

describe('with the guard taken out', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const principals = api.app.get(Principals, { strict: false });
    jest
      .spyOn(AccessGuard.prototype, 'canActivate')
      .mockImplementation(async (context: ExecutionContext) => {
        const request = context.switchToHttp().getRequest<FastifyRequest>();
        remember(request, await principals.of(request));
        return true;
      });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await api.close();
  });

  /** All that is the organisation's, as a superuser sees it. */
  const everything = async (id: string): Promise<string> => {
    const rows: unknown[] = [
      await api.database.owner.query('select * from organisation where id = $1', [id]),
      await api.database.owner.query('select * from audit_entry where chain_id = $1', [id]),
    ];
    for (const table of TABLES) {
      rows.push(
        await api.database.owner.query(
          `select * from ${table} where organisation_id = $1 order by 1, 2`,
          [id],
        ),
      );
    }
    return JSON.stringify(rows);
  };

  it.each(routes)('%s %s tells a stranger nothing and does nothing', async (method, path) => {
    const owner = await aPerson(api, 'Hemlig Ägare');
    const reader = await aPerson(api, 'Hemlig Läsare');
    const stranger = await aPerson(api, 'Eve');
    const { id } = await anOrganisation(api, { owner, reader });
    await api.database.owner.query('update organisation set name = $2 where id = $1', [
      id,
      'Hemliga kommunen',
    ]);
    await api.database.owner.query(
      `insert into tender_document (id, organisation_id, title, revision, selection, created_at, updated_at)
       values (gen_random_uuid(), $1, 'Hemlig upphandling', 1, '{}', now(), now())`,
      [id],
    );
    const before = await everything(id);
    const sent = api.mails.sent.length;
    const body = BODIES[`${method} ${path.replace('/api/v1', '')}`] ?? {};
    const takesBody = contract.paths[path]?.[method.toLowerCase()]?.['requestBody'] !== undefined;
    // Not by `ask`: that we fail with 500 where the database refuses is no promise of ours.
    const { body: text } = await api.app.inject({
      method,
      url: path
        .replace('{organisationId}', id)
        .replace('{accountId}', reader.id)
        .replace(/\{\w+\}/g, '00000000-0000-4000-8000-00000000dead'),
      headers: { ...stranger.cookie, ...(takesBody ? { 'content-type': 'application/json' } : {}) },
      ...(takesBody ? { payload: JSON.stringify(body) } : {}),
    });
    expect(text).not.toMatch(/Heml|@example\.org/);
    expect(await everything(id)).toBe(before);
    expect(api.mails.sent).toHaveLength(sent);
  });

  it('still shows members what is theirs: the door is not shut to all', async () => {
    const owner = await aPerson(api, 'Hemlig Ägare');
    const { id } = await anOrganisation(api, { owner });
    const { text } = await api.ask(`organisations/${id}/members`, { headers: owner.cookie });
    expect(text).toContain('Hemlig Ägare');
  });

  it('tries each route that there is', () => {
    expect(routes.length).toBeGreaterThanOrEqual(14);
  });
});
