import { refused, ok, type Result } from '@kravsmed/domain';
import type { MetricsAddress } from '../platform/observability/metrics-server';
import type { TracingSettings } from '../platform/observability/tracing';
import { RATE_LIMITS, type RateLimits } from '../platform/limits/rate-limits';
import { isMailAddress, readSender, type Sender } from '../platform/mail/mail-address';
import { readSmtpUrl } from '../platform/mail/read-smtp-url';
import type { SmtpServer } from '../platform/mail/smtp-mailer';
import { EnvReader } from './env-reader';
import { type IdentityEnv, readIdentity } from './identity-env';
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const MOST_A_MINUTE = 1_000_000;

/** The environment, read once at boot. */
export interface Env extends IdentityEnv {
  readonly host: string;
  readonly port: number;
  /** Where links in mails lead, without a slash at the end. */
  readonly publicUrl: string;
  /** Login that owns the tables: it migrates and loads. */
  readonly databaseUrl: string;
  /** Login for requests; the same one, acting as the app's role, when not given. */
  readonly databaseAppUrl: string;
  /** Where files may be kept; none: nothing is kept. */
  readonly dataDirectory: string | undefined;
  readonly logLevel: string;
  readonly trustProxy: TrustedProxies;
  readonly limits: RateLimits;
  /** None: no numbers are kept. */
  readonly metrics: MetricsAddress | undefined;
  /** None: no request is traced. */
  readonly tracing: TracingSettings | undefined;
  readonly smtp: SmtpServer | undefined;
  readonly mailFrom: Sender;
  /** The account of this address is made an owner of the library's organisation, at each boot. */
  readonly libraryOwner: string | undefined;
}

/** Reads every variable before it complains, so that all that is wrong is named at once. */
export function readEnv(source: NodeJS.ProcessEnv): Result<Env, readonly string[]> {
  const env = new EnvReader(source);
  const postgres = (name: string): string | undefined =>
    env.parsed(
      name,
      readPostgresUrl,
      'write it as postgresql://user:password@host:5432/database.',
      true,
    );

  const logLevel = env.text('KRAVSMED_LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.some((level) => level === logLevel)) {
    env.refuse('KRAVSMED_LOG_LEVEL', `write one of ${LOG_LEVELS.join(', ')}.`);
  }
  const databaseUrl = postgres('DATABASE_URL');
  if (env.text('DATABASE_URL') === undefined) {
    env.problems.push(
      'DATABASE_URL is missing: name a PostgreSQL 15 or newer, or run npm start, which brings its own.',
    );
  }
  const host = env.text('HOST') ?? '127.0.0.1';
  const port = env.whole('PORT', 3000, 0, 65_535);
  const publicUrl =
    env.parsed('KRAVSMED_PUBLIC_URL', readPublicUrl, 'write it as https://krav.example.se.') ??
    localUrl(host, port);
  const trustProxy =
    env.parsed(
      'KRAVSMED_TRUST_PROXY',
      readTrustedProxies,
      'write on, off, how many proxies stand in front (1 to 10), or their addresses with commas.',
    ) ?? false;
  const metricsPort = env.whole('KRAVSMED_METRICS_PORT', 9464, 0, 65_535);
  const collector = env.parsed(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    readWebUrl,
    'write it as http://127.0.0.1:4318.',
    true,
  );
  const settings: Env = {
    host,
    port,
    publicUrl,
    databaseUrl: databaseUrl ?? '',
    databaseAppUrl: postgres('DATABASE_APP_URL') ?? databaseUrl ?? '',
    dataDirectory: env.text('KRAVSMED_DATA_DIR'),
    logLevel,
    trustProxy,
    limits: {
      perMinute: env.whole('KRAVSMED_RATE_LIMIT', RATE_LIMITS.perMinute, 1, MOST_A_MINUTE),
      costlyPerMinute: env.whole(
        'KRAVSMED_RATE_LIMIT_COSTLY',
        RATE_LIMITS.costlyPerMinute,
        1,
        MOST_A_MINUTE,
      ),
      // A proxy of this machine that was not declared would put everyone on one address.
      loopbackToo: env.text('KRAVSMED_RATE_LIMIT') !== undefined,
    },
    metrics: env.flag('KRAVSMED_METRICS')
      ? { host: env.text('KRAVSMED_METRICS_HOST') ?? '127.0.0.1', port: metricsPort }
      : undefined,
    // A trace that a stranger claims to have begun is none of ours.
    tracing:
      collector === undefined
        ? undefined
        : { endpoint: collector, continues: trustProxy !== false },
    ...mailSettings(env, publicUrl),
    ...readIdentity(env),
    libraryOwner: env.parsed(
      'KRAVSMED_LIBRARY_OWNER',
      (text) => (isMailAddress(text) ? text.toLowerCase() : undefined),
      'write the e-mail address of one account.',
    ),
  };
  return env.problems.length > 0 ? refused(env.problems) : ok(settings);
}

function mailSettings(env: EnvReader, publicUrl: string): Pick<Env, 'smtp' | 'mailFrom'> {
  const smtp = env.parsed(
    'SMTP_URL',
    readSmtpUrl,
    'write it as smtps://user:password@host:465 or smtp://user:password@host:587, with ?tls=optional for a server without TLS.',
    true,
  );
  const from = env.parsed(
    'KRAVSMED_MAIL_FROM',
    readSender,
    'write it as Kravsmed <no-reply@example.se>.',
  );
  if (smtp !== undefined && env.text('KRAVSMED_PUBLIC_URL') === undefined) {
    env.problems.push(
      'KRAVSMED_PUBLIC_URL is missing: with SMTP_URL set, name the address that links in mails lead to, as https://krav.example.se.',
    );
  }
  return {
    smtp,
    mailFrom: from ?? { name: 'Kravsmed', address: `no-reply@${hostOf(publicUrl)}` },
  };
}

function localUrl(host: string, port: number): string {
  const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** A name that can stand after the @; a bare address cannot. */
function hostOf(url: string): string {
  const { hostname } = new URL(url);
  return /^[\d.]+$|^\[/.test(hostname) ? 'localhost' : hostname;
}

const readWebUrl = (text: string): string | undefined =>
  ['http:', 'https:'].includes(parseUrl(text)?.protocol ?? '') ? text : undefined;

function readPublicUrl(text: string): string | undefined {
  const url = parseUrl(text);
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return undefined;
  const bare = url.username === '' && url.search === '' && url.hash === '' && url.pathname === '/';
  return bare ? url.origin : undefined;
}

const readPostgresUrl = (text: string): string | undefined =>
  ['postgresql:', 'postgres:'].includes(parseUrl(text)?.protocol ?? '') ? text : undefined;

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
