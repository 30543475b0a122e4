import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The desk: drafts, talk about them, decisions; and what the app may then write in the library. */
export class Desk1764460800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, LIBRARY, POLICIES, GRANTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy criterion_read on criterion; drop policy criterion_begin on criterion;
      drop policy version_read on criterion_version; drop policy version_publish on criterion_version;
      drop policy version_decide on criterion_version;
      drop policy load_read on library_load; drop policy load_note on library_load;
      alter table criterion disable row level security;
      alter table criterion_version disable row level security;
      alter table library_load disable row level security;
      revoke insert on criterion, criterion_version, library_load from kravsmed_app;
      revoke update on criterion_version from kravsmed_app;
      drop table desk_withdrawal, desk_decision, desk_comment, desk_plan, desk_author, desk_draft;
      drop sequence desk_criterion_number;
      alter table criterion drop column origin;
      alter table criterion_version drop column origin, drop column approved_by;
      alter table library_load drop column origin;
    `);
  }
}

const TABLES = `
  -- Numbers of criteria that are first written here; those that come in files stay below.
  create sequence desk_criterion_number start 5001;
  create table desk_draft (
    criterion_id text not null check (criterion_id ~ '^KS-[0-9]{4,}$'),
    version integer not null check (version > 0),
    -- What stays the same through all versions; written here only for a new criterion.
    criterion jsonb not null,
    is_new boolean not null,
    -- May lack anything until it is to be decided.
    content jsonb not null,
    revision integer not null check (revision > 0),
    stage text not null check (stage in ('study', 'expertGroup', 'drafting', 'consultation', 'approved')),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by uuid not null references account (id),
    primary key (criterion_id, version)
  );
  -- Everybody who wrote any of the words: none of them may approve.
  create table desk_author (
    criterion_id text not null,
    version integer not null,
    account_id uuid not null references account (id),
    primary key (criterion_id, version, account_id),
    foreign key (criterion_id, version) references desk_draft on delete cascade
  );
  -- What everybody may know of a draft: the board.
  create table desk_plan (
    criterion_id text not null,
    version integer not null,
    title jsonb not null,
    level text,
    product_groups text[] not null,
    stage text not null,
    planned_on date,
    note jsonb,
    primary key (criterion_id, version),
    foreign key (criterion_id, version) references desk_draft on delete cascade
  );
  create table desk_comment (
    id uuid primary key,
    criterion_id text not null,
    version integer not null,
    -- JSON pointer into the content, with the paragraph's number: /texts/sv/requirement/0
    place text not null check (length(place) <= 200),
    text text not null check (length(text) between 1 and 4000),
    written_by uuid not null references account (id),
    written_at timestamptz not null,
    resolved_by uuid references account (id),
    resolved_at timestamptz,
    foreign key (criterion_id, version) references desk_draft on delete cascade
  );
  create index desk_comment_of on desk_comment (criterion_id, version);
  create table desk_decision (
    id uuid primary key,
    criterion_id text not null,
    version integer not null,
    kind text not null check (kind in ('consultation', 'returned', 'approved', 'withdrawn', 'declined')),
    reason text not null check (length(reason) between 1 and 4000),
    decided_by uuid not null references account (id),
    decided_at timestamptz not null
  );
  create index desk_decision_of on desk_decision (criterion_id, version);
  create table desk_withdrawal (
    id uuid primary key,
    criterion_id text not null,
    version integer not null,
    withdrawn_from date not null,
    reason jsonb not null,
    successor text references criterion (id),
    proposed_by uuid not null references account (id),
    proposed_at timestamptz not null,
    decided_by uuid references account (id),
    decided_at timestamptz,
    accepted boolean,
    check (decided_by <> proposed_by),
    foreign key (criterion_id, version) references criterion_version
  );
`;

const LIBRARY = `
  alter table criterion add column origin text not null default 'shipped' check (origin in ('shipped', 'desk'));
  alter table library_load add column origin text not null default 'shipped' check (origin in ('shipped', 'desk'));
  alter table criterion_version
    add column origin text not null default 'shipped' check (origin in ('shipped', 'desk')),
    add column approved_by uuid references account (id);

  create or replace function refuse_change_of_approved_version() returns trigger language plpgsql as $$
  begin
    if old.status not in ('approved', 'withdrawn') then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
      raise exception '%:% is approved and cannot be deleted', old.criterion_id, old.version
        using errcode = 'integrity_constraint_violation';
    end if;
    if (new.criterion_id, new.version, new.content, new.content_hash, new.level, new.uses, new.product_groups)
       is distinct from
       (old.criterion_id, old.version, old.content, old.content_hash, old.level, old.uses, old.product_groups)
    then
      raise exception '%:% is approved and its content cannot change', old.criterion_id, old.version
        using errcode = 'integrity_constraint_violation';
    end if;
    if new.approved_by is distinct from old.approved_by then
      raise exception '%:% is approved, and by whom cannot change', old.criterion_id, old.version
        using errcode = 'integrity_constraint_violation';
    end if;
    if new.decision is not distinct from old.decision and new.status = old.status then
      return new;
    end if;
    if old.status = 'approved' and new.status = 'withdrawn'
       and new.decision ? 'withdrawnFrom' and new.decision ? 'withdrawnReason'
       and new.decision - '{status,withdrawnFrom,withdrawnReason,successor,usableFromReason}'::text[]
         = old.decision - '{status,usableFromReason}'::text[]
    then
      return new;
    end if;
    raise exception '%:% is decided; all that may follow is its withdrawal', old.criterion_id, old.version
      using errcode = 'integrity_constraint_violation';
  end $$;
`;

const keeps = (...roles: readonly string[]): string =>
  `'00000000-0000-4000-8000-000000000001' = any ((select kravsmed_organisations(${roles.map((role) => `'${role}'`).join(', ')}))::uuid[])`;
const KEEPERS = keeps();
const EDITOR = keeps('editor');
const DECIDES = keeps('editor', 'reviewer');

/** Four eyes: a reviewer approves what came over the desk, and has not written a word of it. */
const BY_FOUR_EYES = `(status = 'approved' and approved_by = (select kravsmed_account()) and ${keeps('reviewer')}
  and exists (select from desk_author a where a.criterion_id = criterion_version.criterion_id
    and a.version = criterion_version.version)
  and not exists (select from desk_author a where a.criterion_id = criterion_version.criterion_id
    and a.version = criterion_version.version and a.account_id = (select kravsmed_account())))`;
const WITHDRAWN_BY_FOUR_EYES = `(status = 'withdrawn' and ${keeps('reviewer')} and exists (
  select from desk_withdrawal w where w.criterion_id = criterion_version.criterion_id
    and w.version = criterion_version.version and w.accepted
    and w.decided_by = (select kravsmed_account()) and w.proposed_by <> w.decided_by))`;
const SENT_OUT = `(status = 'consultation' and ${EDITOR})`;

const POLICIES = `
  ${['desk_draft', 'desk_author', 'desk_plan', 'desk_comment', 'desk_decision', 'desk_withdrawal']
    .map(
      (table) =>
        `alter table ${table} enable row level security; alter table ${table} force row level security;`,
    )
    .join('\n  ')}
  create policy draft_read on desk_draft for select using (${KEEPERS});
  create policy draft_begin on desk_draft for insert with check (${EDITOR});
  create policy draft_save on desk_draft for update using (${DECIDES});
  create policy draft_discard on desk_draft for delete using (${EDITOR} and stage <> 'approved');
  create policy author_read on desk_author for select using (${KEEPERS});
  create policy author_sign on desk_author for insert
    with check (${EDITOR} and account_id = (select kravsmed_account()));
  create policy plan_read on desk_plan for select using (true);
  create policy plan_write on desk_plan for insert with check (${EDITOR});
  create policy plan_change on desk_plan for update using (${DECIDES});
  create policy comment_read on desk_comment for select using (${KEEPERS});
  create policy comment_write on desk_comment for insert
    with check (${DECIDES} and written_by = (select kravsmed_account()));
  create policy comment_resolve on desk_comment for update using (${DECIDES});
  create policy decision_read on desk_decision for select using (${KEEPERS});
  create policy decision_take on desk_decision for insert
    with check (${DECIDES} and decided_by = (select kravsmed_account()));
  create policy withdrawal_read on desk_withdrawal for select using (${KEEPERS});
  create policy withdrawal_propose on desk_withdrawal for insert
    with check (${EDITOR} and proposed_by = (select kravsmed_account()) and decided_by is null);
  create policy withdrawal_decide on desk_withdrawal for update using (${keeps('reviewer')} and decided_by is null)
    with check (decided_by = (select kravsmed_account()));

  -- The library is read by everybody. Its files are loaded by the tables' owner, whom no policy here holds.
  alter table criterion enable row level security;
  alter table criterion_version enable row level security;
  alter table library_load enable row level security;
  create policy criterion_read on criterion for select using (true);
  create policy criterion_begin on criterion for insert with check (origin = 'desk' and ${DECIDES});
  create policy version_read on criterion_version for select using (true);
  create policy version_publish on criterion_version for insert
    with check (origin = 'desk' and (${SENT_OUT} or ${BY_FOUR_EYES}));
  create policy version_decide on criterion_version for update using (${DECIDES})
    with check (origin = 'desk' and (${SENT_OUT} or ${BY_FOUR_EYES} or ${WITHDRAWN_BY_FOUR_EYES}));
  create policy load_read on library_load for select using (true);
  create policy load_note on library_load for insert with check (origin = 'desk' and ${DECIDES});
`;

const GRANTS = `
  grant usage on sequence desk_criterion_number to kravsmed_app;
  grant select, insert, update, delete on desk_draft to kravsmed_app;
  grant select, insert on desk_author, desk_decision to kravsmed_app;
  grant select, insert, update on desk_plan, desk_comment, desk_withdrawal to kravsmed_app;
  grant insert on criterion, criterion_version, library_load to kravsmed_app;
  grant update on criterion_version to kravsmed_app;
`;
