import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../platform/clock/clock';
import { type AppOptions, createApp } from '../platform/http/create-app';
import type { LibraryToLoad } from '../library/load-shipped-library/library-loader';
import { openApiDocument } from '../platform/http/openapi-document';
import { ContractCheck } from './contract-check';
import { fixtureLibrary, TODAY, toLoad } from './fixture-library';
import { KeptMails } from './kept-mails';
import { openTestDatabase, type TestDatabase } from './test-database';

/** Stands still until a test moves it. */
export class TestClock extends Clock {
  private at = Date.parse(`${TODAY}T12:00:00Z`);

  now(): Date {
    return new Date(this.at);
  }

  /** Forward, or back by a negative number. */
  pass(span: { readonly hours?: number; readonly minutes?: number; readonly seconds?: number }) {
    const { hours = 0, minutes = 0, seconds = 0 } = span;
    this.at += ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }
}

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly json: T;
  readonly text: string;
  readonly bytes: Buffer;
  /** Each Set-Cookie. */
  readonly cookies: readonly string[];
}

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The network address that it comes from. */
  readonly address?: string;
}

export interface TestApi {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  /** Every line that was logged. */
  readonly log: readonly string[];
  /** Every mail that was sent. */
  readonly mails: KeptMails;
  readonly clock: TestClock;
  /** Throws when the answer is not what the OpenAPI document promises. */
  ask<T = unknown>(path: string, asked?: Asked): Promise<Answer<T>>;
  close(): Promise<void>;
}

/** The whole API on a real database of its own, its clock standing still. */
export async function openTestApi(
  library: LibraryToLoad = toLoad(fixtureLibrary()),
  webDirectory?: string,
  options: Partial<AppOptions> = {},
): Promise<TestApi> {
  const database = await openTestDatabase(library);
  const log: string[] = [];
  const mails = new KeptMails();
  const clock = new TestClock();
  const app = await createApp({
    database: database.app,
    clock,
    mailer: mails,
    logLevel: 'info',
    logTo: { write: (line) => void log.push(line) },
    webDirectory,
    trustProxy: false,
    ...options,
  });
  const contract = new ContractCheck(openApiDocument(app));
  return {
    database,
    app,
    log,
    mails,
    clock,
    ask: async <T>(
      path: string,
      { method = 'GET', body, headers, address }: Asked = {},
    ): Promise<Answer<T>> => {
      const answer = await app.inject({
        method,
        url: path.startsWith('/') ? path : `/api/v1/${path}`,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(address === undefined ? {} : { remoteAddress: address }),
        ...(body === undefined ? {} : { payload: payloadOf(body) }),
      });
      const json = readJson(answer.body);
      const broken = contract.problemOf({
        method,
        path: (path.startsWith('/') ? path : `/api/v1/${path}`).split('?')[0] ?? path,
        status: answer.statusCode,
        json,
      });
      if (broken !== undefined) throw new Error(`${method} ${path} breaks the contract: ${broken}`);
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()]),
        ),
        json: json as T,
        text: answer.body,
        bytes: answer.rawPayload,
        cookies: [answer.headers['set-cookie'] ?? []].flat(),
      };
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

const payloadOf = (body: unknown): string | Buffer => {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
