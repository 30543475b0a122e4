import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findShippedDataDirectory } from '@kravsmed/criteria-data';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { Env } from './config/env';
import { identitySays } from './config/identity-env';
import { seedDemo } from './demo/seed-demo';
import { loadShippedLibrary } from './library/load-shipped-library/load-shipped-library';
import { HourlyRetention } from './organisations/apply-retention/hourly-retention';
import {
  LIBRARY_OWNER_SAYS,
  nameLibraryOwner,
} from './organisations/library-owner/name-library-owner';
import { SystemClock } from './platform/clock/clock';
import { appDataSource, ownerDataSource } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { createApp } from './platform/http/create-app';
import { metricsAt, tracingTo } from './platform/observability/switched-on';
import { chooseMailer } from './platform/mail/choose-mailer';

/** Why the API cannot start, in words for whoever started it. Shown without a stack. */
export class BootProblem extends Error {}

/** Migrates, loads, then serves: an API that answers is one whose database and library are in place. */
export async function boot(env: Env, here: string): Promise<NestFastifyApplication> {
  const prepared = await prepareDatabase(env, findShippedDataDirectory(here));
  const tracing = await tracingTo(env.tracing);
  const database = await connected(
    appDataSource(env.databaseAppUrl, tracing?.pgClient),
    env.databaseAppUrl,
  );
  const metrics = await metricsAt(env.metrics, database).catch(async (error: unknown) => {
    await database.destroy();
    throw new BootProblem(
      `The metrics cannot be served: ${reason(error)}\nChoose another port with KRAVSMED_METRICS_PORT, or leave KRAVSMED_METRICS out.`,
    );
  });
  const web = join(here, '../web');
  const { mailer, says } = chooseMailer({ ...env, from: env.mailFrom });
  if (env.logLevel !== 'silent')
    for (const line of [...prepared, says, ...identitySays(env)]) console.log(line);
  const app = await createApp({
    database,
    clock: new SystemClock(),
    mailer,
    publicUrl: env.publicUrl,
    identity: env.identity,
    logLevel: env.logLevel,
    webDirectory: existsSync(join(web, 'index.html')) ? web : undefined,
    trustProxy: env.trustProxy,
    limits: env.limits,
    ...(tracing === undefined ? {} : { tracing }),
    ...(metrics === undefined ? {} : { metrics: metrics.measures }),
  });
  if (metrics !== undefined) app.getHttpServer().once('close', () => metrics.close());
  try {
    await app.listen(env.port, env.host);
  } catch (error) {
    await app.close().catch(() => undefined);
    await database.destroy().catch(() => undefined);
    throw new BootProblem(listenProblem(error, env));
  }
  app.get(HourlyRetention).begin();
  return app;
}

type PreparedBy = Pick<Env, 'databaseUrl' | 'libraryOwner'> &
  Partial<Pick<Env, 'demo' | 'dataDirectory'>>;

/** The schema, the library and who keeps it, under one lock: several processes may boot at once. */
export async function prepareDatabase(
  { databaseUrl: url, libraryOwner, demo, dataDirectory }: PreparedBy,
  shipped: string,
): Promise<readonly string[]> {
  const owner = await connected(ownerDataSource(url), url);
  try {
    return await migrate(owner, async () => {
      const loaded = await loadShippedLibrary(owner, shipped);
      if (!loaded.ok) {
        throw new BootProblem(
          ['The criteria library cannot be loaded. Nothing was changed.', ...loaded.error].join(
            '\n  ',
          ),
        );
      }
      const clock = new SystemClock();
      const says: string[] = [];
      if (libraryOwner !== undefined) {
        const named = await nameLibraryOwner(owner, libraryOwner, clock);
        says.push(...[LIBRARY_OWNER_SAYS[named] ?? []].flat());
      }
      if (demo === true && dataDirectory !== undefined) {
        says.push(...(await seedDemo(owner, dataDirectory, clock)));
      }
      return says;
    });
  } finally {
    await owner.destroy();
  }
}

async function connected(database: DataSource, url: string): Promise<DataSource> {
  try {
    return await database.initialize();
  } catch (error) {
    throw new BootProblem(
      `The database at ${withoutPassword(url)} cannot be used: ${reason(error)}\n` +
        'Check that PostgreSQL runs there, and the user, the password and the database name in DATABASE_URL. Without DATABASE_URL, npm start brings its own database.',
    );
  }
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}

/** Told by shape, not by class: Node's own errors may come from another realm than ours. */
interface SystemError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly unknown[];
}

const systemError = (error: unknown): SystemError =>
  typeof error === 'object' && error !== null ? error : { message: error };

function reason(error: unknown): string {
  const { errors, message } = systemError(error);
  return Array.isArray(errors) ? errors.map(reason).join('; ') : String(message);
}

function listenProblem(error: unknown, { host, port }: Env): string {
  const { code } = systemError(error);
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. End that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`;
  }
  return `Cannot listen on ${host}:${port}: ${reason(error)}`;
}
