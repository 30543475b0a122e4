import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose row is whose, held to by the database itself, for the owner of the tables too. */
export class RowLevelSecurity1764115260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
    }
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(
      `select policyname, tablename from pg_policies where schemaname = 'public' and tablename = any ($1)`,
      [TABLES],
    )) as readonly { policyname: string; tablename: string }[];
    for (const { policyname, tablename } of policies) {
      await runner.query(`drop policy ${policyname} on ${tablename}`);
    }
    await runner.query(`drop function kravsmed_meets`);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(`alter table ${table} disable row level security`);
    }
  }
}

const TABLES = [
  'account',
  'password',
  'session',
  'one_time_link',
  'account_identity',
  'oidc_attempt',
  'two_step',
  'recovery_code',
  'organisation',
  'membership',
  'invitation',
  'api_token',
  'audit_entry',
  'tender_document',
  'tender_revision',
  'tender_export',
];

const in_ = (...roles: readonly string[]): string =>
  `organisation_id = any ((select kravsmed_organisations(${roles.map((role) => `'${role}'`).join(', ')}))::uuid[])`;
const WRITERS = in_('owner', 'procurer');
const MEMBERS = in_('owner', 'procurer', 'reader');
const MINE = `account_id = (select kravsmed_account())`;
const held = (column: string): string => `${column} = any ((select kravsmed_held())::bytea[])`;
/** An invitation that waits, sent to the address of the account that holds its token. */
const TO_ME = `${held('token_hash')} and accepted_at is null and revoked_at is null
  and email = (select kravsmed_account_address())`;
/** So long an invitation that is over can still be looked up. */
const INVITATION_KEPT_DAYS = 30;
const invitationExpired = `expires_at + interval '${INVITATION_KEPT_DAYS} days' < (select kravsmed_housekeeping_at())`;
const expired = (column: string): string => `${column} < (select kravsmed_housekeeping_at())`;

const POLICIES = `
  -- In a function, so that it is planned only when somebody reads another's account: every request reads one's own.
  create function kravsmed_meets(other uuid) returns boolean language plpgsql stable as $$
  begin
    return exists (select from membership m where m.account_id = other
        and m.organisation_id = any ((select kravsmed_organisations())::uuid[]))
      or exists (select from tender_revision r where r.saved_by = other)
      or exists (select from audit_entry e where e.actor = other)
      or exists (select from invitation i where i.invited_by = other and ${held('i.token_hash')}
        and i.accepted_at is null and i.revoked_at is null);
  end $$;
  create policy account_read on account for select using (
    id = (select kravsmed_account()) or email = (select kravsmed_email()) or kravsmed_meets(id));
  create policy account_register on account for insert with check (email = (select kravsmed_email()));
  create policy account_change on account for update using (id = (select kravsmed_account()));

  create policy password_read on password for select using (${MINE} or exists (
    select from account a where a.id = account_id and a.email = (select kravsmed_email())));
  create policy password_set on password for insert with check (${MINE});
  create policy password_change on password for update using (${MINE});
  create policy password_erase on password for delete using (${MINE});

  create policy session_read on session for select using (${held('token_hash')} or ${MINE});
  create policy session_begin on session for insert with check (${MINE});
  create policy session_see on session for update using (${held('token_hash')});
  create policy session_end on session for delete using (${held('token_hash')} or ${MINE} or ${expired('expires_at')});
  create policy session_expired on session for select using (${expired('expires_at')});

  create policy link_read on one_time_link for select using (${held('token_hash')} or ${MINE});
  create policy link_make on one_time_link for insert with check (${MINE});
  create policy link_use on one_time_link for update using (${held('token_hash')} or ${MINE});
  create policy link_delete on one_time_link for delete using (${MINE} or ${expired('expires_at')});
  create policy link_expired on one_time_link for select using (${expired('expires_at')});

  create policy identity_read on account_identity for select using (${held('key_hash')} or ${MINE});
  create policy identity_link on account_identity for insert with check (${held('key_hash')} and ${MINE});
  create policy identity_unlink on account_identity for delete using (${MINE});

  create policy attempt_read on oidc_attempt for select using (${held('state_hash')} or ${expired('expires_at')});
  create policy attempt_begin on oidc_attempt for insert with check (${held('state_hash')});
  create policy attempt_end on oidc_attempt for delete using (${held('state_hash')} or ${expired('expires_at')});

  create policy two_step_own on two_step for all using (${MINE}) with check (${MINE});
  create policy recovery_code_own on recovery_code for all using (${MINE}) with check (${MINE});

  create policy organisation_read on organisation for select using (
    id = any ((select kravsmed_organisations())::uuid[])
    or (founded_by = (select kravsmed_account()) and founded_in = pg_current_xact_id_if_assigned())
    or exists (select from invitation i where i.organisation_id = organisation.id and ${held('i.token_hash')}
      and i.accepted_at is null and i.revoked_at is null)
    or ((select kravsmed_housekeeping_at()) is not null and retention_months is not null)
  );
  create policy organisation_found on organisation for insert with check (
    founded_by = (select kravsmed_account()) and founded_in = pg_current_xact_id_if_assigned() and kind <> 'library');
  create policy organisation_change on organisation for update
    using (id = any ((select kravsmed_organisations('owner'))::uuid[]));
  create policy organisation_close on organisation for delete
    using (id = any ((select kravsmed_organisations('owner'))::uuid[]) and kind <> 'library');

  create policy membership_read on membership for select using (${MINE} or ${in_()});
  create policy membership_begin on membership for insert with check (${MINE} and (
    (role = 'owner' and exists (select from organisation o where o.id = organisation_id
      and o.founded_by = (select kravsmed_account()) and o.founded_in = pg_current_xact_id_if_assigned()))
    or exists (select from invitation i where i.organisation_id = membership.organisation_id
      and i.role = membership.role and ${held('i.token_hash')}
      and i.accepted_in = pg_current_xact_id_if_assigned() and i.accepted_at <= i.expires_at
      and i.email = (select kravsmed_account_address()))
  ));
  create policy membership_change on membership for update using (${in_('owner')});
  create policy membership_end on membership for delete
    using ((${MINE} and ${in_()}) or ${in_('owner')});

  create policy invitation_read on invitation for select using (${held('token_hash')} or ${in_('owner')});
  create policy invitation_send on invitation for insert with check (
    ${in_('owner')} and invited_by = (select kravsmed_account()) and accepted_at is null and revoked_at is null);
  create policy invitation_settle on invitation for update
    using (accepted_at is null and revoked_at is null and (${in_('owner')} or (${TO_ME})))
    with check ((${in_('owner')} and accepted_at is null and revoked_at is not null)
      or (${held('token_hash')} and revoked_at is null and accepted_in = pg_current_xact_id_if_assigned()
        and accepted_at <= expires_at));
  create policy invitation_expired on invitation for select using (${invitationExpired});
  create policy invitation_forget on invitation for delete using (${invitationExpired});

  create policy token_read on api_token for select using (${held('token_hash')} or ${MINE} or ${in_('owner')});
  create policy token_make on api_token for insert with check (${MINE} and ${in_()});
  create policy token_change on api_token for update
    using (revoked_at is null and (${held('token_hash')} or ${MINE} or ${in_('owner')}))
    with check (${held('token_hash')} or ${MINE} or ${in_('owner')});
  create policy token_delete on api_token for delete using (${MINE});

  -- Who does something there adds to its trail; \`keep_chain\` sees to it that it is an addition. Its owners alone read it.
  create policy trail_add on audit_entry for insert with check (
    chain_id in ('accounts', 'library') or chain_id = any ((select kravsmed_organisations())::text[])
    or (select kravsmed_housekeeping_at()) is not null);
  create policy trail_read on audit_entry for select using (
    chain_id = any ((select kravsmed_organisations('owner'))::text[])
    or (chain_id = 'library' and '00000000-0000-4000-8000-000000000001' = any ((select kravsmed_organisations('owner'))::uuid[]))
    or actor = (select kravsmed_account()) or written_in = pg_current_xact_id_if_assigned());

  create policy tender_read on tender_document for select using (
    ${MEMBERS} or (organisation_id is null and ${held('secret_hash')}));
  create policy tender_begin on tender_document for insert with check (
    ${WRITERS} or (organisation_id is null and ${held('secret_hash')}));
  create policy tender_save on tender_document for update
    using (${WRITERS} or (organisation_id is null and ${held('secret_hash')}));
  create policy tender_delete on tender_document for delete
    using (${WRITERS} or (organisation_id is null and ${held('secret_hash')}));
  create policy tender_expired on tender_document for select using (${pastRetention()});
  create policy tender_expire on tender_document for delete using (${pastRetention()});
  create policy revision_read on tender_revision for select
    using (exists (select from tender_document d where d.id = tender_id));
  create policy revision_save on tender_revision for insert with check (
    exists (select from tender_document d where d.id = tender_id
      and (d.organisation_id is null or d.${WRITERS})));
  create policy export_read on tender_export for select
    using (exists (select from tender_document d where d.id = tender_id));
  create policy export_record on tender_export for insert
    with check (exists (select from tender_document d where d.id = tender_id));
`;

/** Archived for longer than its organisation keeps what is archived. */
function pastRetention(): string {
  return `archived_at is not null and exists (
    select from organisation o where o.id = organisation_id and o.retention_months is not null
      and archived_at + make_interval(months => o.retention_months) < (select kravsmed_housekeeping_at()))`;
}
