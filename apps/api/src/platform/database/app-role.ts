import type { QueryRunner } from 'typeorm';

/** The role that serves requests: it owns nothing and passes by no row-level security. */
export const APP_ROLE = 'kravsmed_app';

/** Makes the role when it is missing, and lets the owner's login act as it. */
export async function ensureAppRole(runner: QueryRunner): Promise<void> {
  const existing = await rows(runner, `select 1 from pg_roles where rolname = '${APP_ROLE}'`);
  if (existing.length === 0) await createRole(runner);
  // From PostgreSQL 16 on, who creates a role is a member that may not yet act as it.
  const [version] = await rows(
    runner,
    `select current_setting('server_version_num')::int as number`,
  );
  const right = Number(version?.['number']) >= 160_000 ? 'SET' : 'MEMBER';
  const [may] = await rows(
    runner,
    `select pg_has_role(current_user, '${APP_ROLE}', '${right}') as yes`,
  );
  if (may?.['yes'] !== true) await runner.query(`grant ${APP_ROLE} to current_user`);
}

async function createRole(runner: QueryRunner): Promise<void> {
  const statement = `create role ${APP_ROLE} nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls`;
  try {
    await runner.query(statement);
  } catch (error) {
    // Roles belong to the whole server: another database's migration may have been first.
    if (error instanceof Error && /already exists/.test(error.message)) return;
    if (error instanceof Error && /permission denied/.test(error.message)) {
      throw new Error(
        `The login in DATABASE_URL may not create the role ${APP_ROLE}. Let an administrator run: ${statement}; grant ${APP_ROLE} to <that login>;`,
        { cause: error },
      );
    }
    throw error;
  }
}

async function rows(
  runner: QueryRunner,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await runner.query(sql)) as readonly Readonly<Record<string, unknown>>[];
}
