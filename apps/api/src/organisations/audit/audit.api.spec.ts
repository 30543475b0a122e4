import { randomUUID } from 'node:crypto';
import { type AuditEntry, checkChain, linkOf } from '@kravsmed/domain';
import { AuditTrail, sha256 } from '../../platform/audit/audit-trail';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { LIBRARY_ORGANISATION } from '../../platform/database/library-organisation';
import { aPerson, anOrganisation, join, type Person } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { AuditCheckDto, AuditEventDto } from './audit.dto';

interface Page {
  readonly items: readonly AuditEventDto[];
  readonly total: number;
  readonly nextCursor: string | null;
}

describe('the audit trail', () => {
  let api: TestApi;
  let owner: Person;
  let id: string;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    owner = await aPerson(api, 'Siv Öberg');
    ({ id } = await anOrganisation(api, { owner }));
  });

  const rename = (name: string) =>
    api.ask(`organisations/${id}`, { method: 'PATCH', body: { name }, headers: owner.cookie });
  const events = async (count: number): Promise<void> => {
    for (let n = 1; n <= count; n++) await rename(`Namn ${n}`);
  };
  const page = async (query = '', by = owner) =>
    (await api.ask<Page>(`organisations/${id}/audit${query}`, { headers: by.cookie })).json;
  const check = async (of = id, by = owner) =>
    (await api.ask<AuditCheckDto>(`organisations/${of}/audit/check`, { headers: by.cookie })).json;
  /** As somebody who may do anything to the database would. */
  const tamper = async (statement: string, parameters: readonly unknown[]): Promise<void> => {
    await api.database.owner.transaction(async (manager) => {
      await manager.query('alter table audit_entry disable trigger all');
      await manager.query('alter table audit_chain disable trigger all');
      await manager.query(statement, [...parameters]);
      await manager.query('alter table audit_entry enable trigger all');
      await manager.query('alter table audit_chain enable trigger all');
    });
  };

  it('is read page by page, the newest first, in words and with today’s names', async () => {
    await events(5);
    const first = await page('?limit=2');
    expect(first.total).toBe(5);
    expect(first.items.map(({ number }) => number)).toEqual([5, 4]);
    expect(first.items[0]).toMatchObject({
      actor: owner.id,
      by: { sv: 'Siv Öberg', en: 'Siv Öberg' },
      action: 'organisation.renamed',
      words: { sv: 'Organisationen bytte namn.', en: 'The organisation changed its name.' },
      subject: id,
    });
    const second = await page(`?limit=2&cursor=${first.nextCursor}`);
    const third = await page(`?limit=2&cursor=${second.nextCursor}`);
    expect(third.items.map(({ number }) => number)).toEqual([1]);
    expect(third.nextCursor).toBeNull();
    for (const query of ['?limit=0', '?limit=1000', '?cursor=x', '?cursor=-1', '?cursor=9e9']) {
      const { status } = await api.ask(`organisations/${id}/audit${query}`, {
        headers: owner.cookie,
      });
      expect([query, status]).toEqual([query, 400]);
    }
  });

  it('names who has left the organisation, and nobody who has left the service', async () => {
    const second = await aPerson(api, 'Bo Ek');
    await join(api, id, second, 'owner');
    await api.ask(`organisations/${id}`, {
      method: 'PATCH',
      body: { name: 'Bos namn' },
      headers: second.cookie,
    });
    await api.ask(`organisations/${id}/leave`, { method: 'POST', headers: second.cookie });
    expect((await page()).items.map(({ by }) => by.sv)).toEqual(['Bo Ek', 'Bo Ek']);
    await api.database.owner.query(
      'update account set name = null, email = null, erased_at = now() where id = $1',
      [second.id],
    );
    expect((await page()).items.map(({ by }) => by)).toEqual([
      { sv: 'Borttaget konto', en: 'Erased account' },
      { sv: 'Borttaget konto', en: 'Erased account' },
    ]);
    expect((await check()).ok).toBe(true);
  });

  it('is taken along as JSON lines that anybody can check, that too being told', async () => {
    await events(3);
    const answer = await api.ask(`organisations/${id}/audit/export`, { headers: owner.cookie });
    expect(answer.headers['content-type']).toBe('application/jsonl');
    expect(answer.headers['content-disposition']).toContain('attachment');
    const [head, ...rows] = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditEntry & { length: number; head: string });
    expect(head).toMatchObject({ chain: id, length: 4, exportedAt: '2026-11-24T12:00:00.000Z' });
    expect(rows.at(-1)).toMatchObject({ action: 'audit.exported', actor: owner.id });
    expect(checkChain(rows, { length: 4, head: head?.head ?? '' }, sha256).ok).toBe(true);
    expect(answer.text).not.toContain('Siv');
  });

  it('is found whole when it is', async () => {
    expect(await check()).toMatchObject({ ok: true, length: 0, broken: null });
    await events(3);
    const [row] = await api.database.owner.query<readonly { head: string }[]>(
      'select head from audit_chain where id = $1',
      [id],
    );
    expect(await check()).toEqual({ ok: true, length: 3, head: row?.head, broken: null });
  });

  it('is followed across the pages in which it is read', async () => {
    const tenants = api.app.get(TenantDatabase);
    const trail = api.app.get(AuditTrail);
    await tenants.within({ account: owner.id }, async (manager) => {
      for (let n = 0; n < 1100; n++) {
        await trail.record(manager, {
          chain: id,
          actor: owner.id,
          action: 'tender.saved',
          subject: id,
          details: { revision: n },
        });
      }
    });
    expect(await check()).toMatchObject({ ok: true, length: 1100 });
    await tamper('delete from audit_entry where chain_id = $1 and number = 1001', [id]);
    expect(await check()).toMatchObject({ broken: { reason: 'rowMissing', number: 1001 } });
  });

  describe('tampered with by a superuser', () => {
    beforeEach(() => events(5));

    it.each([
      [
        'a row altered',
        `update audit_entry set actor = gen_random_uuid() where chain_id = $1 and number = 3`,
        { reason: 'rowAltered', number: 3 },
      ],
      [
        'the details of a row altered',
        `update audit_entry set details = '{"a": 1}' where chain_id = $1 and number = 5`,
        { reason: 'rowAltered', number: 5 },
      ],
      [
        'a row deleted',
        'delete from audit_entry where chain_id = $1 and number = 2',
        { reason: 'rowMissing', number: 2 },
      ],
      [
        'the first row deleted',
        'delete from audit_entry where chain_id = $1 and number = 1',
        { reason: 'rowMissing', number: 1 },
      ],
      [
        'the tail cut off',
        'delete from audit_entry where chain_id = $1 and number > 3',
        { reason: 'tailCutOff', number: 4 },
      ],
      [
        'every row deleted',
        'delete from audit_entry where chain_id = $1',
        { reason: 'tailCutOff', number: 1 },
      ],
      [
        'the head altered',
        `update audit_chain set head = repeat('f', 64) where id = $1`,
        { reason: 'headAltered', number: 5 },
      ],
      [
        'the noted length cut',
        `update audit_chain set length = 3 where id = $1`,
        { reason: 'headAltered', number: 3 },
      ],
      [
        'a row added behind the end',
        `insert into audit_entry select chain_id, 6, at, actor, action, subject, details, hash, repeat('a', 64)
         from audit_entry where chain_id = $1 and number = 5`,
        { reason: 'rowAltered', number: 6 },
      ],
    ])('%s is found and named', async (_, statement, broken) => {
      await tamper(statement, [id]);
      const found = await check();
      expect(found).toMatchObject({ ok: false, length: null, head: null, broken });
      expect(found.broken?.message.sv).not.toBe('');
    });

    it('a row rewritten with a hash that fits it is found by the next one', async () => {
      const rows = await api.database.owner.query<
        readonly (Omit<AuditEntry, 'chain' | 'previousHash'> & { previous_hash: string })[]
      >('select * from audit_entry where chain_id = $1 order by number', [id]);
      const row = rows[2];
      if (row === undefined) throw new Error('no third row');
      const { at, actor, action, subject, details, previous_hash: head } = row;
      const forged = linkOf(
        { length: 2, head },
        { chain: id, at, actor, action, subject: `${subject}!`, details },
        sha256,
      );
      await tamper(
        'update audit_entry set subject = $2, hash = $3 where chain_id = $1 and number = 3',
        [id, forged.subject, forged.hash],
      );
      expect(await check()).toMatchObject({ broken: { reason: 'linkBroken', number: 4 } });
    });
  });

  it('of the library is read and checked by its owner, and follows what its keepers do', async () => {
    const keeper = await aPerson(api);
    const editor = await aPerson(api);
    await join(api, LIBRARY_ORGANISATION, keeper, 'owner');
    await join(api, LIBRARY_ORGANISATION, editor, 'editor');
    await api.ask(`organisations/${LIBRARY_ORGANISATION}/members/${editor.id}`, {
      method: 'PUT',
      body: { role: 'reviewer' },
      headers: keeper.cookie,
    });
    const { json } = await api.ask<Page>(`organisations/${LIBRARY_ORGANISATION}/audit`, {
      headers: keeper.cookie,
    });
    expect(json.items[0]).toMatchObject({ action: 'member.roleChanged', subject: editor.id });
    expect(await check(LIBRARY_ORGANISATION, keeper)).toMatchObject({ ok: true });
    await tamper(`update audit_entry set subject = $2 where chain_id = 'library' and $1 <> ''`, [
      id,
      randomUUID(),
    ]);
    expect(await check(LIBRARY_ORGANISATION, keeper)).toMatchObject({
      broken: { reason: 'rowAltered', number: 1 },
    });
  });

  it.each([
    'update audit_entry set subject = subject',
    'delete from audit_entry',
    'truncate audit_entry',
    'delete from audit_chain',
    'truncate audit_chain cascade',
    'alter table audit_entry disable trigger all',
  ])('refuses the app: %s', async (statement) => {
    await events(1);
    await expect(api.database.app.query(statement)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it.each([
    'update audit_entry set subject = subject',
    'delete from audit_entry',
    'truncate audit_entry',
    'update audit_chain set length = length + 1',
    'delete from audit_chain',
    `insert into audit_chain values ('new', 7, repeat('0', 64))`,
  ])('refuses even the owner of the tables: %s', async (statement) => {
    await events(1);
    await expect(api.database.owner.query(statement)).rejects.toThrow(/trail|chain/);
  });
});
