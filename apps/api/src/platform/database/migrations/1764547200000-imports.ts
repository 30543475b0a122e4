import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file that an editor brings in may bring questions, product groups and goals that its criteria need.
 * They may be added, never changed: criteria in force hang on those that there are.
 */
export class Imports1764547200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table question enable row level security;
      alter table product_group enable row level security;
      alter table goal enable row level security;
      create policy question_read on question for select using (true);
      create policy question_add on question for insert with check (${EDITOR});
      create policy group_read on product_group for select using (true);
      create policy group_add on product_group for insert with check (${EDITOR});
      create policy goal_read on goal for select using (true);
      create policy goal_add on goal for insert with check (${EDITOR});
      grant insert on question, product_group, goal to kravsmed_app;
      -- Numbers that a file brings are not given out again.
      grant select, update on sequence desk_criterion_number to kravsmed_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select, update on sequence desk_criterion_number from kravsmed_app;
      revoke insert on question, product_group, goal from kravsmed_app;
      drop policy question_read on question; drop policy question_add on question;
      drop policy group_read on product_group; drop policy group_add on product_group;
      drop policy goal_read on goal; drop policy goal_add on goal;
      alter table question disable row level security;
      alter table product_group disable row level security;
      alter table goal disable row level security;
    `);
  }
}

const EDITOR = `'00000000-0000-4000-8000-000000000001' = any ((select kravsmed_organisations('editor'))::uuid[])`;
