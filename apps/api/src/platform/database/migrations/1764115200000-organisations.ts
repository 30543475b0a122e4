import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, organisations and their trail; tender documents move in with organisations. */
export class Organisations1764115200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WHO_ASKS, ACCOUNTS, ORGANISATIONS, AUDIT, TENDERS, GRANTS]) {
      await runner.query(part);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from tender_document where organisation_id is not null;
      alter table tender_document drop column organisation_id, drop column archived_at,
        drop column is_template, drop column saved_by, alter column secret_hash set not null;
      alter table tender_revision drop column saved_by;
      alter table tender_export drop column exported_by;
      drop table audit_entry, audit_chain, invitation, membership, api_token, organisation,
        sign_in_attempt, oidc_attempt, account_identity, recovery_code, two_step, one_time_link,
        session, password, account;
      drop function refuse_change_of_trail, keep_chain, keep_an_owner, kravsmed_enter,
        kravsmed_account_address, kravsmed_account, kravsmed_email, kravsmed_held, kravsmed_housekeeping_at,
        kravsmed_organisations;
    `);
  }
}

/**
 * Who asks is told once a transaction, by \`kravsmed_enter\`. The database reads the memberships
 * itself: code that forgets to ask whether somebody is a member still meets a closed door.
 */
const WHO_ASKS = `
  create function kravsmed_account() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('kravsmed.account', true), '')::uuid $$;
  create function kravsmed_email() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('kravsmed.email', true), '') $$;
  create function kravsmed_held() returns bytea[] language sql stable parallel safe as
    $$ select coalesce(nullif(current_setting('kravsmed.held', true), ''), '{}')::bytea[] $$;
  create function kravsmed_housekeeping_at() returns timestamptz language sql stable parallel safe as
    $$ select nullif(current_setting('kravsmed.housekeeping_at', true), '')::timestamptz $$;
  -- The organisations in which the asker has one of the roles; in which the asker is at all when none is named.
  create function kravsmed_organisations(variadic roles text[] default '{}') returns uuid[]
    language sql stable parallel safe as $$
      select coalesce(array_agg(key::uuid), '{}')
      from jsonb_each_text(coalesce(nullif(current_setting('kravsmed.memberships', true), ''), '{}')::jsonb)
      where cardinality(roles) = 0 or value = any (roles)
    $$;
`;

const ACCOUNTS = `
  create table account (
    id uuid primary key,
    email text check (email = lower(email)),
    name text,
    language text not null check (language in ('sv', 'en')),
    email_verified_at timestamptz,
    created_at timestamptz not null,
    erased_at timestamptz,
    -- Of who left, nothing but the number stays: the trail points at it.
    check (case when erased_at is null then email is not null and name is not null
      else email is null and name is null end)
  );
  create unique index account_email on account (email);
  -- Apart from the account, which fellow members may read.
  create table password (
    account_id uuid primary key references account (id) on delete cascade,
    hash text not null,
    changed_at timestamptz not null
  );
  create table session (
    id uuid not null unique,
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references account (id) on delete cascade,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    device text not null
  );
  create index session_of on session (account_id);
  create table one_time_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    purpose text not null check (purpose in ('reset-password', 'verify-email', 'change-email')),
    account_id uuid not null references account (id) on delete cascade,
    email text not null,
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index one_time_link_of on one_time_link (account_id);
  create table account_identity (
    key_hash bytea primary key check (length(key_hash) = 32),
    account_id uuid not null references account (id) on delete cascade,
    issuer text not null,
    created_at timestamptz not null
  );
  create index account_identity_of on account_identity (account_id);
  create table oidc_attempt (
    state_hash bytea primary key check (length(state_hash) = 32),
    nonce text not null,
    code_verifier text not null,
    return_to text not null,
    account_id uuid references account (id) on delete cascade,
    expires_at timestamptz not null
  );
  create table two_step (
    account_id uuid primary key references account (id) on delete cascade,
    secret_sealed bytea not null,
    confirmed_at timestamptz,
    last_step bigint
  );
  create table recovery_code (
    account_id uuid not null references account (id) on delete cascade,
    code_hash bytea not null check (length(code_hash) = 32),
    used_at timestamptz,
    primary key (account_id, code_hash)
  );
  create table sign_in_attempt (
    key bytea primary key check (length(key) = 32),
    window_start timestamptz not null,
    tries integer not null check (tries > 0)
  );
`;

const ORGANISATIONS = `
  create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('buyer', 'supplier', 'library')),
    name text not null check (length(name) between 1 and 200),
    retention_months integer check (retention_months between 1 and 240),
    founded_by uuid references account (id),
    founded_in xid8 not null default pg_current_xact_id(),
    created_at timestamptz not null
  );
  create unique index the_library on organisation (kind) where kind = 'library';
  create table membership (
    organisation_id uuid not null references organisation (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    role text not null check (role in ('owner', 'procurer', 'contributor', 'editor', 'reviewer', 'reader')),
    since timestamptz not null,
    primary key (organisation_id, account_id)
  );
  create index membership_of on membership (account_id);
  create table invitation (
    id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    organisation_id uuid not null references organisation (id) on delete cascade,
    email text not null check (email = lower(email)),
    role text not null check (role in ('owner', 'procurer', 'contributor', 'editor', 'reviewer', 'reader')),
    invited_by uuid not null references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    -- Whoever accepts becomes a member in the same transaction, or never.
    accepted_in xid8,
    revoked_at timestamptz,
    check ((accepted_at is null) = (accepted_in is null))
  );
  create index invitation_of on invitation (organisation_id);
  create table api_token (
    id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    account_id uuid not null references account (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_on date,
    revoked_at timestamptz
  );
  create index api_token_of on api_token (account_id);

  -- The keeper of the shared library. Its first owner is named by whoever runs the service.
  insert into organisation (id, kind, name, created_at)
    values ('00000000-0000-4000-8000-000000000001', 'library', 'Kriteriebiblioteket', now());

  -- Two owners who leave at the same moment must not leave the organisation without one.
  create function keep_an_owner() returns trigger language plpgsql as $$
  begin
    if old.role <> 'owner' then return null; end if;
    perform pg_advisory_xact_lock(hashtextextended(old.organisation_id::text, 0));
    if exists (select from organisation where id = old.organisation_id)
       and not exists (select from membership where organisation_id = old.organisation_id and role = 'owner')
    then
      raise exception 'organisation % would be left without an owner', old.organisation_id
        using errcode = 'check_violation', constraint = 'keep_an_owner';
    end if;
    return null;
  end $$;
  create trigger keep_an_owner after update or delete on membership
    for each row execute function keep_an_owner();

  -- In a function: a policy of one table may not lead back to it by way of another's.
  create function kravsmed_account_address() returns text language sql stable parallel safe as
    $$ select email from account where id = kravsmed_account() $$;
  create function kravsmed_enter(account uuid, organisation uuid, held bytea[], email text, housekeeping_at timestamptz)
    returns void language plpgsql as $$
  declare
    memberships jsonb;
  begin
    perform set_config('kravsmed.account', coalesce(account::text, ''), true);
    perform set_config('kravsmed.held', coalesce(held::text, ''), true);
    perform set_config('kravsmed.email', coalesce(lower(email), ''), true);
    perform set_config('kravsmed.housekeeping_at', coalesce(housekeeping_at::text, ''), true);
    perform set_config('kravsmed.memberships', '', true);
    if account is null then return; end if;
    select jsonb_object_agg(m.organisation_id, m.role) into memberships
      from membership m
      where m.account_id = account and (organisation is null or m.organisation_id = organisation);
    perform set_config('kravsmed.memberships', coalesce(memberships::text, ''), true);
  end $$;
`;

const AUDIT = `
  create table audit_chain (
    id text primary key,
    length integer not null default 0 check (length >= 0),
    head text not null
  );
  create table audit_entry (
    chain_id text not null references audit_chain (id),
    number integer not null check (number > 0),
    at text not null,
    actor uuid,
    action text not null,
    subject text not null,
    details jsonb not null,
    previous_hash text not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    -- Whoever writes a row sees it until the end of the transaction: \`keep_chain\` must.
    written_in xid8 not null default pg_current_xact_id(),
    primary key (chain_id, number)
  );
  create index audit_entry_by on audit_entry (actor);

  create function refuse_change_of_trail() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit trail is only ever added to'
      using errcode = 'integrity_constraint_violation';
  end $$;
  create trigger trail_stays before update or delete on audit_entry
    for each row execute function refuse_change_of_trail();
  create trigger trail_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change_of_trail();

  -- The head moves by one link at a time, onto the entry that was just added.
  create function keep_chain() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' and new.length = 0 and new.head = repeat('0', 64) then
      return new;
    end if;
    if tg_op = 'UPDATE' and new.id = old.id and new.length = old.length + 1 and exists (
      select from audit_entry e where e.chain_id = new.id and e.number = new.length
        and e.hash = new.head and e.previous_hash = old.head)
    then
      return new;
    end if;
    raise exception 'the head of an audit chain follows its entries'
      using errcode = 'integrity_constraint_violation';
  end $$;
  create trigger head_follows before insert or update or delete on audit_chain
    for each row execute function keep_chain();
  create trigger chains_stay before truncate on audit_chain
    for each statement execute function refuse_change_of_trail();
`;

const TENDERS = `
  alter table tender_document
    add column organisation_id uuid references organisation (id) on delete cascade,
    add column archived_at timestamptz,
    add column is_template boolean not null default false,
    add column saved_by uuid references account (id),
    alter column secret_hash drop not null,
    add constraint owned_or_by_secret check ((organisation_id is null) <> (secret_hash is null));
  create index tender_document_of on tender_document (organisation_id, updated_at desc);
  alter table tender_revision add column saved_by uuid references account (id);
  alter table tender_export add column exported_by uuid references account (id);
`;

const GRANTS = `
  grant select, insert, update on account to kravsmed_app;
  grant select, insert, update, delete on password, session, one_time_link, two_step, recovery_code,
    sign_in_attempt to kravsmed_app;
  grant select, insert, delete on account_identity, oidc_attempt to kravsmed_app;
  -- Policies say which rows; which columns, only a grant can say. Nobody is moved, only given a role.
  grant select, insert, delete, update (name, retention_months) on organisation to kravsmed_app;
  grant select, insert, delete, update (role) on membership to kravsmed_app;
  grant select, insert, delete, update (accepted_at, accepted_in, revoked_at) on invitation to kravsmed_app;
  grant select, insert, delete, update (last_used_on, revoked_at) on api_token to kravsmed_app;
  grant select, insert, update on audit_chain to kravsmed_app;
  grant select, insert on audit_entry to kravsmed_app;
`;
