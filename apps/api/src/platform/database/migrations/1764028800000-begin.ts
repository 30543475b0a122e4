import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The library, the tender documents, and what the role `kravsmed_app` may do with them. */
export class Begin1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(LIBRARY);
    await runner.query(IMMUTABILITY);
    await runner.query(TENDERS);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table tender_export, tender_revision, tender_document,
        library_load, package_version, package, criterion_version, criterion,
        goal, question, product_group;
      drop function refuse_change_of_approved_version, refuse_truncate_of_versions;
    `);
  }
}

const LIBRARY = `
  create table product_group (
    slug text primary key,
    parent text references product_group (slug) deferrable initially deferred,
    position integer not null,
    content jsonb not null
  );
  create table question (
    slug text primary key,
    area text not null,
    content jsonb not null
  );
  create table goal (
    id text primary key,
    position integer not null,
    content jsonb not null
  );
  create table criterion (
    id text primary key check (id ~ '^KS-[0-9]{4,}$'),
    slug text not null unique,
    area text not null check (area in ('environment', 'animalWelfare', 'socialResponsibility')),
    question text not null references question (slug),
    relations jsonb not null,
    external_ids jsonb not null
  );
  create table criterion_version (
    criterion_id text not null references criterion (id) on delete restrict,
    version integer not null check (version > 0),
    status text not null check (status in ('draft', 'consultation', 'approved', 'withdrawn')),
    decision jsonb not null check (decision ->> 'status' = status),
    approved_on date generated always as (${dayOf('approvedOn')}) stored,
    effective_from date generated always as (${dayOf('effectiveFrom')}) stored,
    level text not null check (level in ('basic', 'advanced', 'spearhead') and level = content ->> 'level'),
    uses text[] not null check (to_jsonb(uses) = content -> 'uses'),
    product_groups text[] not null check (to_jsonb(product_groups) = content -> 'productGroups'),
    content jsonb not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    -- Not content: follow the tree of groups and their everyday words, and may be written anew.
    groups_within text[] not null,
    group_words text not null,
    search_sv tsvector not null generated always as (
      setweight(to_tsvector('swedish', content #>> '{texts,sv,title}'), 'A') ||
      setweight(to_tsvector('swedish', group_words), 'B') ||
      setweight(to_tsvector('swedish', content #>> '{texts,sv,summary}'), 'B') ||
      setweight(to_tsvector('swedish', content #>> '{texts,sv,requirement}'), 'C') ||
      setweight(to_tsvector('swedish', content #>> '{texts,sv,rationale}'), 'D')
    ) stored,
    search_en tsvector not null generated always as (
      setweight(to_tsvector('english', content #>> '{texts,en,title}'), 'A') ||
      setweight(to_tsvector('english', group_words), 'B') ||
      setweight(to_tsvector('english', content #>> '{texts,en,summary}'), 'B') ||
      setweight(to_tsvector('english', content #>> '{texts,en,requirement}'), 'C') ||
      setweight(to_tsvector('english', content #>> '{texts,en,rationale}'), 'D')
    ) stored,
    names text not null generated always as (
      lower((content #>> '{texts,sv,title}') || ' ' || (content #>> '{texts,en,title}') || ' ' || group_words)
    ) stored,
    primary key (criterion_id, version)
  );
  create index criterion_version_search_sv on criterion_version using gin (search_sv);
  create index criterion_version_search_en on criterion_version using gin (search_en);
  create index criterion_version_names on criterion_version using gin (names gin_trgm_ops);
  create index criterion_version_groups on criterion_version using gin (groups_within);
  create index criterion_version_start on criterion_version (criterion_id, effective_from desc);

  create table package (
    id text primary key,
    position integer not null,
    content jsonb not null
  );
  create table package_version (
    package_id text not null references package (id),
    version integer not null check (version > 0),
    effective_from date not null,
    content jsonb not null,
    primary key (package_id, version)
  );

  create table library_load (
    id bigint generated always as identity primary key,
    content_hash text not null,
    loaded_at timestamptz not null default now(),
    versions_added integer not null
  );
`;

/** A cast from text to date hangs on a setting; out of its three numbers a date is immutable. */
function dayOf(field: string): string {
  const part = (from: number, length: number): string =>
    `substr(decision ->> '${field}', ${from}, ${length})::int`;
  return `make_date(${part(1, 4)}, ${part(6, 2)}, ${part(9, 2)})`;
}

const IMMUTABILITY = `
  create function refuse_change_of_approved_version() returns trigger language plpgsql as $$
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
    if new.decision is not distinct from old.decision and new.status = old.status then
      return new;
    end if;
    if old.status = 'approved' and new.status = 'withdrawn'
       and new.decision ? 'withdrawnFrom' and new.decision ? 'withdrawnReason'
       and new.decision - '{status,withdrawnFrom,withdrawnReason,usableFromReason}'::text[]
         = old.decision - '{status,usableFromReason}'::text[]
    then
      return new;
    end if;
    raise exception '%:% is decided; all that may follow is its withdrawal', old.criterion_id, old.version
      using errcode = 'integrity_constraint_violation';
  end $$;

  create trigger approved_version_stays before update or delete on criterion_version
    for each row execute function refuse_change_of_approved_version();

  create function refuse_truncate_of_versions() returns trigger language plpgsql as $$
  begin
    raise exception 'criterion_version cannot be truncated: approved versions stay'
      using errcode = 'integrity_constraint_violation';
  end $$;

  create trigger versions_stay before truncate on criterion_version
    for each statement execute function refuse_truncate_of_versions();
`;

const TENDERS = `
  create table tender_document (
    id uuid primary key,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    title text not null,
    revision integer not null check (revision > 0),
    selection jsonb not null,
    ui jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null
  );
  create table tender_revision (
    tender_id uuid not null references tender_document (id) on delete cascade,
    revision integer not null check (revision > 0),
    title text not null,
    selection jsonb not null,
    note text,
    saved_at timestamptz not null,
    primary key (tender_id, revision)
  );
  create table tender_export (
    id uuid primary key,
    tender_id uuid not null references tender_document (id) on delete cascade,
    revision integer not null,
    format text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes integer not null,
    exported_at timestamptz not null
  );
  create index tender_export_of on tender_export (tender_id, exported_at desc);
`;

/** The app reads the library, and writes tender documents. A revision, once saved, it cannot change. */
const GRANTS = `
  grant usage on schema public to kravsmed_app;
  grant select on product_group, question, goal, criterion, criterion_version,
    package, package_version, library_load, schema_migration to kravsmed_app;
  grant select, insert, update, delete on tender_document to kravsmed_app;
  grant select, insert on tender_revision, tender_export to kravsmed_app;
`;
