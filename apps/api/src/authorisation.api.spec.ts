import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  may,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Permission,
  type Role,
  ROLES_OF,
} from '@kravsmed/domain';
import { type Access, ACCESS_EXTENSION } from './platform/access/access';
import { aPerson, anOrganisation, join, type Person } from './testing/people';
import { type Answer, type Asked, openTestApi, type TestApi } from './testing/test-api';

/*
 * Tries every route of the OpenAPI document as a stranger, as a member of another organisation, and with
 * every role of its own. Made from the document: a new route is covered by itself, and one that does not
 * say who may use it fails.
 */

const NONE = '00000000-0000-4000-8000-00000000dead';

/** What stands in a path beside the organisation and the tender document: something that does not exist. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  revision: '1',
  id: NONE,
  accountId: NONE,
  invitationId: NONE,
  sessionId: NONE,
  tokenId: NONE,
  localId: 'LK-999999',
  templateId: NONE,
  withdrawalId: NONE,
  commentId: NONE,
  criterionId: 'KS-9001',
  version: '1',
  n: '1',
};

interface Operation {
  readonly method: NonNullable<Asked['method']>;
  readonly path: string;
  readonly access: Access | undefined;
  readonly takesBody: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** The committed document; `openapi.spec.ts` sees to it that it is what the routes give. */
const contract = JSON.parse(
  readFileSync(resolve(__dirname, '../../../libs/contract/openapi.json'), 'utf8'),
) as { readonly paths: Json };

const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Readonly<Record<string, Json>>).map(([method, operation]) => ({
    method: method.toUpperCase() as Operation['method'],
    path: path.replace('/api/v1/', ''),
    access: operation[ACCESS_EXTENSION] as Access | undefined,
    takesBody: 'requestBody' in operation,
  })),
);

const named = <O extends Operation>(list: readonly O[]) =>
  list.map((operation) => [`${operation.method} /${operation.path}`, operation] as const);

const ofKind = <K extends Access['kind']>(kind: K) =>
  operations.filter(
    (each): each is Operation & { access: Extract<Access, { kind: K }> } =>
      each.access?.kind === kind,
  );

describe('who may use each route', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const fill = (path: string, known: Readonly<Record<string, string>>): string =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = known[name] ?? ELSEWHERE[name];
      if (value === undefined) throw new Error(`Say in ELSEWHERE what {${name}} of ${path} may be`);
      return value;
    });

  /** Without a body where one is asked for: whoever is let in gets as far as 400. */
  const attempt = (
    { method, path, takesBody }: Operation,
    known: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<{ type?: string }>> =>
    api.ask(fill(path, known), {
      method,
      headers: { ...headers, 'if-match': '"1"' },
      ...(takesBody ? { body: {} } : {}),
    });

  it('is said by every route', () => {
    const silent = operations.filter(({ access }) => access === undefined);
    expect(silent.map(({ method, path }) => `${method} /${path}`)).toEqual([]);
    expect(operations.length).toBeGreaterThan(25);
  });

  describe.each(named(ofKind('public')))('%s', (_, operation) => {
    it('is open to everybody', async () => {
      const { status } = await attempt(operation, {});
      expect([403, 500]).not.toContain(status);
    });
  });

  const accountRoutes = ofKind('account');
  if (accountRoutes.length > 0) {
    describe.each(named(accountRoutes))('%s', (_, operation) => {
      it('is closed to a stranger', async () => {
        const { status, json } = await attempt(operation, {});
        expect({ status, type: json.type }).toEqual({
          status: 401,
          type: 'urn:kravsmed:problem:sign-in-needed',
        });
      });

      it('is open to who is signed in', async () => {
        const { status } = await attempt(operation, {}, (await aPerson(api)).cookie);
        expect([401, 500]).not.toContain(status);
      });
    });
  }

  const memberRoutes = ofKind('member');
  if (memberRoutes.length > 0) {
    describe.each(named(memberRoutes))('%s', (_, operation) => {
      const { permission } = operation.access;

      it.each(kindsWith(permission))(
        'keeps out strangers and others’ members: %s',
        async (kind) => {
          const { id } = await staffed(api, kind);
          const known = { organisationId: id };
          expect((await attempt(operation, known)).status).toBe(401);
          // There is one library: whoever is in it is no stranger to it.
          const elsewhere = ORGANISATION_KINDS.filter(
            (each) => each !== 'library' || kind !== 'library',
          );
          for (const otherKind of elsewhere) {
            const other = await staffed(api, otherKind);
            for (const person of other.people.values()) {
              const refused = await attempt(operation, known, person.cookie);
              expect(refused.status).toBe(404);
              expect(refused.json.type).toBe('urn:kravsmed:problem:not-found');
            }
          }
          const nowhere = await attempt(
            operation,
            { organisationId: NONE },
            (await aPerson(api)).cookie,
          );
          expect(nowhere.status).toBe(404);
        },
      );

      it.each(kindsWith(permission))('asks for the right role: %s', async (kind) => {
        for (const role of ROLES_OF[kind]) {
          const { id, people } = await staffed(api, kind);
          const answer = await attempt(operation, { organisationId: id }, people.get(role)?.cookie);
          if (may(kind, role, permission)) {
            expect([role, [401, 403, 500].includes(answer.status)]).toEqual([role, false]);
          } else {
            expect([role, answer.status]).toEqual([role, 403]);
          }
        }
      });
    });
  }

  const libraryRoutes = ofKind('library');
  if (libraryRoutes.length > 0) {
    describe.each(named(libraryRoutes))('%s', (_, operation) => {
      const { permission } = operation.access;

      it('asks for a role in the library', async () => {
        expect((await attempt(operation, {})).status).toBe(401);
        const outsider = (await staffed(api, 'buyer')).people.get('owner');
        expect((await attempt(operation, {}, outsider?.cookie)).status).toBe(403);
        const { people } = await staffed(api, 'library');
        for (const role of ROLES_OF.library) {
          const answer = await attempt(operation, {}, people.get(role)?.cookie);
          if (may('library', role, permission)) {
            expect([role, [401, 403, 500].includes(answer.status)]).toEqual([role, false]);
          } else {
            expect([role, answer.status]).toEqual([role, 403]);
          }
        }
      });
    });
  }

  describe.each(named(ofKind('tender')))('%s', (_, operation) => {
    const { permission } = operation.access;

    it('keeps out strangers, others’ members and wrong secrets', async () => {
      const { people } = await staffed(api, 'buyer');
      const owned = await ownedTender(api, people.get('owner'));
      const secret = await secretTender(api);
      const outsider = (await staffed(api, 'buyer')).people.get('owner');
      const tries = [
        await attempt(operation, { id: owned }),
        await attempt(operation, { id: owned }, outsider?.cookie),
        await attempt(operation, { id: owned }, { 'x-tender-secret': secret.secret }),
        await attempt(operation, { id: secret.id }),
        await attempt(operation, { id: secret.id }, outsider?.cookie),
        await attempt(operation, { id: secret.id }, { 'x-tender-secret': 'wrong' }),
        await attempt(operation, { id: NONE }, outsider?.cookie),
      ];
      expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 404));
      expect(new Set(tries.map(({ text }) => text)).size).toBe(1);
    });

    it('asks for the right role', async () => {
      for (const role of ROLES_OF.buyer) {
        const { people } = await staffed(api, 'buyer');
        const id = await ownedTender(api, people.get('owner'));
        const answer = await attempt(operation, { id }, people.get(role)?.cookie);
        if (may('buyer', role, permission)) {
          expect([role, [401, 403, 500].includes(answer.status)]).toEqual([role, false]);
        } else {
          expect([role, answer.status]).toEqual([role, 403]);
        }
      }
    });

    it('is closed at once to who has left', async () => {
      const { id: organisation, people } = await staffed(api, 'buyer');
      const id = await ownedTender(api, people.get('owner'));
      await api.database.owner.query(
        `delete from membership where organisation_id = $1 and role = 'procurer'`,
        [organisation],
      );
      expect((await attempt(operation, { id }, people.get('procurer')?.cookie)).status).toBe(404);
    });
  });
});

/** The kinds of organisation in which some role has the permission. */
function kindsWith(permission: Permission): readonly OrganisationKind[] {
  return ORGANISATION_KINDS.filter((kind) =>
    ROLES_OF[kind].some((role) => may(kind, role, permission)),
  );
}

/** An organisation with one person in each role that its kind knows. */
async function staffed(
  api: TestApi,
  kind: OrganisationKind,
): Promise<{ readonly id: string; readonly people: ReadonlyMap<Role, Person> }> {
  const people = new Map<Role, Person>();
  for (const role of ROLES_OF[kind]) people.set(role, await aPerson(api));
  const id = kind === 'library' ? await theLibrary(api) : (await anOrganisation(api, {}, kind)).id;
  for (const [role, person] of people) await join(api, id, person, role);
  return { id, people };
}

async function theLibrary({ database }: TestApi): Promise<string> {
  const [row] = await database.owner.query<readonly { id: string }[]>(
    `select id from organisation where kind = 'library'`,
  );
  return row?.id ?? '';
}

const draft = { title: 'Livsmedel', selection: { title: '', language: 'sv', sections: [] } };

async function secretTender(api: TestApi): Promise<{ id: string; secret: string }> {
  return (await api.ask<{ id: string; secret: string }>('tenders', { method: 'POST', body: draft }))
    .json;
}

/** A tender document that the person's organisation owns, written straight into the database. */
async function ownedTender(api: TestApi, person: Person | undefined): Promise<string> {
  const { id } = await secretTender(api);
  await api.database.owner.query(
    `update tender_document set secret_hash = null, organisation_id =
       (select organisation_id from membership where account_id = $2 limit 1) where id = $1`,
    [id, person?.id],
  );
  return id;
}
