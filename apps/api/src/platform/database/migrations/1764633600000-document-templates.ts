import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Word documents of an organisation's own, into which its tenders are written. */
export class DocumentTemplates1764633600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document_template (
        id uuid primary key,
        organisation_id uuid not null references organisation (id) on delete cascade,
        name text not null check (length(name) between 1 and 120),
        file_name text not null check (length(file_name) between 1 and 150),
        file bytea not null check (octet_length(file) between 1 and 10485760),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        -- Which of the template's styles each role is; what is not said is guessed.
        roles jsonb not null,
        revision integer not null check (revision > 0),
        saved_at timestamptz not null
      );
      create index document_template_of on document_template (organisation_id);
      grant select, insert, update, delete on document_template to kravsmed_app;
      alter table document_template enable row level security;
      alter table document_template force row level security;
      create policy document_template_read on document_template for select using (${MEMBERS});
      create policy document_template_add on document_template for insert with check (${WRITERS});
      create policy document_template_change on document_template for update
        using (${WRITERS}) with check (${WRITERS});
      create policy document_template_delete on document_template for delete using (${WRITERS});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document_template');
  }
}

const within = (...roles: readonly string[]): string =>
  `organisation_id = any ((select kravsmed_organisations(${roles.map((role) => `'${role}'`).join(', ')}))::uuid[])`;
const WRITERS = within('owner', 'procurer');
const MEMBERS = within('owner', 'procurer', 'reader');
