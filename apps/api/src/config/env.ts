import { refused, ok, type Result } from '@kravsmed/domain';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The environment, read once at boot. */
export interface Env {
  readonly host: string;
  readonly port: number;
  /** Login that owns the tables: it migrates and loads. */
  readonly databaseUrl: string;
  /** Login for requests; the same one, acting as the app's role, when not given. */
  readonly databaseAppUrl: string;
  readonly logLevel: string;
  readonly trustProxy: boolean;
}

/** Reads every variable before it complains, so that all that is wrong is named at once. */
export function readEnv(source: NodeJS.ProcessEnv): Result<Env, readonly string[]> {
  const problems: string[] = [];
  const refuse = (name: string, wish: string): undefined => {
    problems.push(`${name}=${JSON.stringify(source[name] ?? '')}: ${wish}`);
    return undefined;
  };
  const text = (name: string): string | undefined => source[name]?.trim() || undefined;

  const flag = (name: string): boolean => {
    const value = text(name)?.toLowerCase();
    if (value === undefined || ['0', 'false', 'off', 'no'].includes(value)) return false;
    if (['1', 'true', 'on', 'yes'].includes(value)) return true;
    refuse(name, 'write on or off.');
    return false;
  };

  const port = (): number => {
    const value = text('PORT') ?? '3000';
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
    refuse('PORT', 'write a number from 0 to 65535.');
    return 0;
  };

  const url = (name: string): string | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (isPostgresUrl(value)) return value;
    // Never echoed: a password may stand in it.
    problems.push(`${name}: write it as postgresql://user:password@host:5432/database.`);
    return undefined;
  };

  const logLevel = text('KRAVSMED_LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.some((level) => level === logLevel)) {
    refuse('KRAVSMED_LOG_LEVEL', `write one of ${LOG_LEVELS.join(', ')}.`);
  }
  const databaseUrl = url('DATABASE_URL');
  if (databaseUrl === undefined && text('DATABASE_URL') === undefined) {
    problems.push(
      'DATABASE_URL is missing: name a PostgreSQL 15 or newer, or run npm start, which brings its own.',
    );
  }
  const env: Env = {
    host: text('HOST') ?? '127.0.0.1',
    port: port(),
    databaseUrl: databaseUrl ?? '',
    databaseAppUrl: url('DATABASE_APP_URL') ?? databaseUrl ?? '',
    logLevel,
    trustProxy: flag('KRAVSMED_TRUST_PROXY'),
  };
  return problems.length > 0 ? refused(problems) : ok(env);
}

function isPostgresUrl(text: string): boolean {
  try {
    return ['postgresql:', 'postgres:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
