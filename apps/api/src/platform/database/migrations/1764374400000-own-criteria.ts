import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's own criteria, and that a tender document stays with who owns it. */
export class OwnCriteria1764374400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, IMMUTABILITY, POLICIES, TENDERS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tender_stays on tender_document;
      drop function refuse_move_of_tender;
      drop index tender_revision_by;
      drop table local_criterion_version, local_criterion;
      drop sequence local_criterion_number;
      drop function refuse_change_of_local_version, refuse_change_of_local_criterion;
    `);
  }
}

/** Numbers are of one row for all organisations and never given twice, so that one is never mistaken. */
const TABLES = `
  create sequence local_criterion_number start 1001;
  create table local_criterion (
    id text primary key check (id ~ '^LK-[0-9]{4,}$'),
    organisation_id uuid not null references organisation (id) on delete cascade,
    area text not null check (area in ('environment', 'animalWelfare', 'socialResponsibility')),
    question text not null check (length(question) between 1 and 200),
    -- {criterion, version} of the library that it started from.
    forked_from jsonb check (forked_from ->> 'criterion' ~ '^KS-[0-9]{4,}$' and (forked_from ->> 'version')::int > 0),
    created_by uuid references account (id),
    created_at timestamptz not null
  );
  create index local_criterion_of on local_criterion (organisation_id);
  create table local_criterion_version (
    criterion_id text not null references local_criterion (id) on delete cascade,
    version integer not null check (version > 0),
    status text not null check (status in ('draft', 'approved', 'withdrawn')),
    decision jsonb not null check (decision ->> 'status' = status),
    content jsonb not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    -- The library's version that the words were last merged with.
    base_version integer check (base_version > 0),
    written_by uuid references account (id),
    approved_by uuid references account (id),
    saved_at timestamptz not null,
    primary key (criterion_id, version)
  );
  -- One draft at a time.
  create unique index local_criterion_draft on local_criterion_version (criterion_id) where status = 'draft';
  grant usage on sequence local_criterion_number to kravsmed_app;
  grant select, insert, delete on local_criterion to kravsmed_app;
  grant select, insert, update, delete on local_criterion_version to kravsmed_app;
`;

const IMMUTABILITY = `
  create function refuse_change_of_local_version() returns trigger language plpgsql as $$
  begin
    if old.status = 'draft' then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
      -- It goes with its organisation, and in no other way.
      if not exists (select from local_criterion c join organisation o on o.id = c.organisation_id
                     where c.id = old.criterion_id) then
        return old;
      end if;
      raise exception '%:% is approved and cannot be deleted', old.criterion_id, old.version
        using errcode = 'integrity_constraint_violation';
    end if;
    if (new.criterion_id, new.version, new.content, new.content_hash, new.base_version, new.approved_by)
       is not distinct from
       (old.criterion_id, old.version, old.content, old.content_hash, old.base_version, old.approved_by)
       and (
         (new.decision, new.status) is not distinct from (old.decision, old.status)
         or (old.status = 'approved' and new.status = 'withdrawn'
           and new.decision ? 'withdrawnFrom' and new.decision ? 'withdrawnReason'
           and new.decision - '{status,withdrawnFrom,withdrawnReason}'::text[] = old.decision - 'status'))
    then
      return new;
    end if;
    raise exception '%:% is decided; all that may follow is its withdrawal', old.criterion_id, old.version
      using errcode = 'integrity_constraint_violation';
  end $$;
  create trigger approved_local_version_stays before update or delete on local_criterion_version
    for each row execute function refuse_change_of_local_version();

  create function refuse_change_of_local_criterion() returns trigger language plpgsql as $$
  begin
    raise exception '% stays what it is; its versions change', old.id
      using errcode = 'integrity_constraint_violation';
  end $$;
  create trigger local_criterion_stays before update on local_criterion
    for each row execute function refuse_change_of_local_criterion();
`;

const within = (...roles: readonly string[]): string =>
  `organisation_id = any ((select kravsmed_organisations(${roles.map((role) => `'${role}'`).join(', ')}))::uuid[])`;
const WRITERS = within('owner', 'procurer');
const MEMBERS = within('owner', 'procurer', 'reader');
const OF_A_WRITER = `exists (select from local_criterion c where c.id = criterion_id and c.${WRITERS})`;

const POLICIES = `
  alter table local_criterion enable row level security;
  alter table local_criterion force row level security;
  create policy local_criterion_read on local_criterion for select using (${MEMBERS});
  create policy local_criterion_begin on local_criterion for insert with check (${WRITERS});
  create policy local_criterion_delete on local_criterion for delete using (${WRITERS});
  alter table local_criterion_version enable row level security;
  alter table local_criterion_version force row level security;
  create policy local_version_read on local_criterion_version for select
    using (exists (select from local_criterion c where c.id = criterion_id));
  create policy local_version_write on local_criterion_version for insert with check (${OF_A_WRITER});
  create policy local_version_save on local_criterion_version for update using (${OF_A_WRITER});
  create policy local_version_delete on local_criterion_version for delete using (${OF_A_WRITER});
`;

const TENDERS = `
  create index tender_revision_by on tender_revision (saved_by) where saved_by is not null;
  create function refuse_move_of_tender() returns trigger language plpgsql as $$
  begin
    raise exception 'tender document % stays with its owner', old.id
      using errcode = 'integrity_constraint_violation';
  end $$;
  create trigger tender_stays before update on tender_document for each row
    when (old.organisation_id is not null and new.organisation_id is distinct from old.organisation_id)
    execute function refuse_move_of_tender();
`;
