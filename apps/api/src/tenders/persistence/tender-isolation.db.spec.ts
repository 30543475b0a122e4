import { randomUUID } from 'node:crypto';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Scope } from '../../platform/access/scope';
import { aPerson, anOrganisation, type Person, type TestOrganisation } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { hashSecret } from '../tender-secret';
import { TenderDocumentRow, TenderRevisionRow } from './tender.rows';

/*
 * The service's own checks left out: who asks goes straight to the tables, as code would that forgot to
 * ask whether somebody may. Row-level security alone has to stop it.
 */
describe('tender documents behind row-level security alone', () => {
  let api: TestApi;
  let tenants: TenantDatabase;
  let owner: Person, reader: Person, former: Person, stranger: Person;
  let ours: TestOrganisation, theirs: TestOrganisation;
  let owned: string, held: string;
  beforeAll(async () => {
    api = await openTestApi();
    tenants = new TenantDatabase(api.database.app);
    [owner, reader, former, stranger] = [
      await aPerson(api),
      await aPerson(api),
      await aPerson(api),
      await aPerson(api),
    ];
    ours = await anOrganisation(api, { owner, reader, procurer: former });
    theirs = await anOrganisation(api, { owner: stranger });
    owned = await begin({ account: owner.id }, { organisationId: ours.id });
    held = await begin(holding('right'), { secretHash: hashSecret('right') });
    await api.database.owner.query('delete from membership where account_id = $1', [former.id]);
  });
  afterAll(() => api.close());

  const holding = (secret: string, more: Scope = {}): Scope => ({
    ...more,
    held: [hashSecret(secret)],
  });

  async function begin(scope: Scope, more: Partial<TenderDocumentRow>): Promise<string> {
    const id = randomUUID();
    const at = new Date('2026-11-24T12:00:00Z');
    const selection = { title: '', language: 'sv' as const, sections: [] };
    const row = { id, title: 'x', selection, revision: 1, createdAt: at, updatedAt: at };
    await tenants.within(scope, async (manager) => {
      await manager.insert(TenderDocumentRow, { ...row, isTemplate: false, ...more });
      await manager.insert(TenderRevisionRow, {
        tenderId: id,
        revision: 1,
        title: 'x',
        selection,
        savedAt: at,
      });
    });
    return id;
  }

  const sees = (scope: Scope, id: string): Promise<boolean> =>
    tenants.within(scope, async (manager) => {
      const document = await manager.countBy(TenderDocumentRow, { id });
      const revisions = await manager.countBy(TenderRevisionRow, { tenderId: id });
      return document + revisions > 0;
    });

  const changes = (scope: Scope, id: string): Promise<number> =>
    tenants.within(scope, async (manager) => {
      const saved = await manager.update(TenderDocumentRow, { id }, { title: 'taken' });
      return saved.affected ?? 0;
    });

  const deletes = (scope: Scope, id: string): Promise<number> =>
    tenants.within(scope, async (manager) => {
      const gone = await manager.delete(TenderDocumentRow, { id });
      return gone.affected ?? 0;
    });

  const moves = (scope: Scope, id: string, organisationId: string): Promise<number> =>
    tenants.within(scope, async (manager) => {
      const moved = await manager.update(
        TenderDocumentRow,
        { id },
        { organisationId, secretHash: null },
      );
      return moved.affected ?? 0;
    });

  const outsiders = (): readonly (readonly [string, Scope])[] => [
    ['nobody', {}],
    ['a member of another organisation', { account: stranger.id }],
    ['one who says to be in it', { account: stranger.id, organisation: ours.id }],
    ['one who has left', { account: former.id }],
    ['a wrong secret', holding('wrong')],
    ['a secret of another document', holding('right')],
    ['a member, narrowed to another organisation', { account: owner.id, organisation: theirs.id }],
  ];

  it('show nothing to outsiders, and take nothing from them', async () => {
    for (const [who, scope] of outsiders()) {
      expect([who, await sees(scope, owned)]).toEqual([who, false]);
      expect([who, await changes(scope, owned)]).toEqual([who, 0]);
      expect([who, await deletes(scope, owned)]).toEqual([who, 0]);
    }
    expect(await sees({ account: owner.id }, owned)).toBe(true);
  });

  it('show nothing that nobody owns to who does not hold its secret', async () => {
    for (const scope of [{}, { account: owner.id }, holding('wrong'), holding('', {})]) {
      expect(await sees(scope, held)).toBe(false);
      expect(await changes(scope, held)).toBe(0);
    }
    expect(await sees(holding('right'), held)).toBe(true);
  });

  it('are read by a reader, and not written', async () => {
    const scope = { account: reader.id };
    expect(await sees(scope, owned)).toBe(true);
    expect(await changes(scope, owned)).toBe(0);
    expect(await deletes(scope, owned)).toBe(0);
    const revision = tenants.within(scope, (manager) =>
      manager.insert(TenderRevisionRow, {
        tenderId: owned,
        revision: 2,
        title: 'x',
        selection: { title: '', language: 'sv', sections: [] },
        savedAt: new Date(),
      }),
    );
    await expect(revision).rejects.toThrow('row-level security');
    await expect(begin(scope, { organisationId: ours.id })).rejects.toThrow('row-level security');
  });

  it('are not begun in, nor adopted into, an organisation that one is not in', async () => {
    await expect(begin({ account: stranger.id }, { organisationId: ours.id })).rejects.toThrow(
      'row-level security',
    );
    const asStranger = holding('right', { account: stranger.id });
    await expect(moves(asStranger, held, ours.id)).rejects.toThrow('row-level security');
    const asReader = holding('right', { account: reader.id });
    await expect(moves(asReader, held, ours.id)).rejects.toThrow('row-level security');
  });

  it('stay with their owner, even by who may write in both organisations', async () => {
    const trigger = (set: 'enable' | 'disable') =>
      api.database.owner.query(`alter table tender_document ${set} trigger tender_stays`);
    await trigger('disable');
    await expect(moves({ account: owner.id }, owned, theirs.id)).rejects.toThrow(
      'row-level security',
    );
    await trigger('enable');
    const both = await aPerson(api);
    const [here, there] = [
      await anOrganisation(api, { owner: both }),
      await anOrganisation(api, { owner: both }),
    ];
    const id = await begin({ account: both.id }, { organisationId: here.id });
    await expect(moves({ account: both.id }, id, there.id)).rejects.toThrow('stays with its owner');
    const freed = tenants.within({ account: both.id }, (manager) =>
      manager.update(
        TenderDocumentRow,
        { id },
        { organisationId: null, secretHash: hashSecret('mine') },
      ),
    );
    await expect(freed).rejects.toThrow(/stays with its owner|row-level security/);
  });

  it('keep their revisions as they were saved', async () => {
    const rewrite = tenants.within({ account: owner.id }, (manager) =>
      manager.update(TenderRevisionRow, { tenderId: owned }, { title: 'never' }),
    );
    await expect(rewrite).rejects.toThrow('permission denied');
  });
});
