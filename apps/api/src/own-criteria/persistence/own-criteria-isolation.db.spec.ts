import type { Scope } from '../../platform/access/scope';
import { TenantDatabase } from '../../platform/database/tenant-database';
import {
  aPerson,
  anOrganisation,
  join,
  type Person,
  type TestOrganisation,
} from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { LocalCriterionRow, LocalCriterionVersionRow } from './own-criterion.rows';

/* The service's own checks left out: row-level security alone has to stop it. */
describe('own criteria behind row-level security alone', () => {
  let api: TestApi;
  let tenants: TenantDatabase;
  let owner: Person, reader: Person, stranger: Person, former: Person;
  let ours: TestOrganisation, theirs: TestOrganisation;
  let id: string;
  beforeAll(async () => {
    api = await openTestApi();
    tenants = new TenantDatabase(api.database.app);
    [owner, reader, stranger, former] = [
      await aPerson(api),
      await aPerson(api),
      await aPerson(api),
      await aPerson(api),
    ];
    ours = await anOrganisation(api, { owner, reader });
    theirs = await anOrganisation(api, { owner: stranger });
    await join(api, ours.id, former, 'procurer');
    const made = await api.ask<{ id: string }>(`organisations/${ours.id}/criteria`, {
      method: 'POST',
      headers: former.cookie,
      body: { forkOf: { criterion: 'KS-9001', version: 2 } },
    });
    ({ id } = made.json);
    await api.database.owner.query('delete from membership where account_id = $1', [former.id]);
  });
  afterAll(() => api.close());

  const as = (person: Person): Scope => ({ account: person.id });
  const seen = (scope: Scope) =>
    tenants.within(scope, async (manager) => [
      await manager.countBy(LocalCriterionRow, { id }),
      await manager.countBy(LocalCriterionVersionRow, { criterionId: id }),
    ]);
  const touched = (scope: Scope) =>
    tenants.within(scope, async (manager) => {
      const changed = await manager.update(
        LocalCriterionVersionRow,
        { criterionId: id },
        { baseVersion: 1 },
      );
      const deleted = await manager.delete(LocalCriterionVersionRow, { criterionId: id });
      const gone = await manager.delete(LocalCriterionRow, { id });
      return [changed.affected, deleted.affected, gone.affected];
    });

  it('show and give nothing to strangers, other tenants and who has left', async () => {
    const outsiders: readonly Scope[] = [
      {},
      as(stranger),
      { account: stranger.id, organisation: ours.id },
      as(former),
      { account: owner.id, organisation: theirs.id },
    ];
    for (const scope of outsiders) {
      expect(await seen(scope)).toEqual([0, 0]);
      expect(await touched(scope)).toEqual([0, 0, 0]);
    }
    expect(await seen(as(owner))).toEqual([1, 1]);
  });

  it('are read by a reader, and not written', async () => {
    expect(await seen(as(reader))).toEqual([1, 1]);
    expect(await touched(as(reader))).toEqual([0, 0, 0]);
    await expect(begin(as(reader), ours.id)).rejects.toThrow('row-level security');
  });

  it('are not begun in an organisation that one is not in, nor given a version there', async () => {
    await expect(begin(as(stranger), ours.id)).rejects.toThrow('row-level security');
    const version = tenants.within(as(stranger), (manager) =>
      manager.query(
        `insert into local_criterion_version (criterion_id, version, status, decision, content, content_hash, saved_at)
         values ($1, 2, 'draft', '{"status": "draft"}', '{}', $2, now())`,
        [id, '0'.repeat(64)],
      ),
    );
    await expect(version).rejects.toThrow('row-level security');
  });

  it('never move to another organisation', async () => {
    const move = tenants.within(as(owner), (manager) =>
      manager.update(LocalCriterionRow, { id }, { organisationId: theirs.id }),
    );
    await expect(move).rejects.toThrow('permission denied');
    const byOwner = api.database.owner.query(
      'alter table local_criterion no force row level security',
    );
    await byOwner;
    await expect(
      api.database.owner.query('update local_criterion set organisation_id = $2 where id = $1', [
        id,
        theirs.id,
      ]),
    ).rejects.toThrow('stays what it is');
  });

  it('go with their organisation when it is closed, the approved too', async () => {
    await api.database.owner.query(
      `update local_criterion_version set status = 'approved',
         decision = '{"status": "approved", "approvedOn": "2026-11-24"}' where criterion_id = $1`,
      [id],
    );
    await tenants.within(as(owner), (manager) =>
      manager.query('delete from organisation where id = $1', [ours.id]),
    );
    const left: unknown = await api.database.owner.query(
      'select 1 from local_criterion_version where criterion_id = $1',
      [id],
    );
    expect(left).toEqual([]);
  });

  const begin = (scope: Scope, organisationId: string) =>
    tenants.within(scope, (manager) =>
      manager.insert(LocalCriterionRow, {
        id: 'LK-999999',
        organisationId,
        area: 'environment',
        question: 'x',
        createdAt: new Date(),
      }),
    );
});
