import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import { Module } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from '../../app.module';
import type { TrustedProxies } from '../../config/trusted-proxies';
import { limitRates, RATE_LIMITS, type RateLimits } from '../limits/rate-limits';
import { NestLog } from '../observability/nest-log';
import { requestId, requestLog, tracedLog } from '../observability/request-log';
import type { Watchers } from '../observability/switched-on';
import { type Ground, PlatformModule } from '../platform.module';
import { API_PREFIX, DOCS_PATH, OPENAPI_PATH } from './api-prefix';
import { BodySchemas } from './body-schemas';
import { serveWeb } from './built-web';
import { tagPublicReads } from './etag';
import { openApiDocument } from './openapi-document';
import { ProblemFilter, sendProblem, toProblem } from './problem.filter';
import { protect } from './security-headers';
import { acceptUploads } from './upload';

const MOST_BODY_BYTES = 1_048_576;
/** For a request to arrive whole. Who sends drop by drop is let go. */
const LONGEST_REQUEST_MS = 120_000;

export interface AppOptions extends Ground, Watchers {
  readonly logLevel: string;
  /** Where log lines go; standard output when absent. */
  readonly logTo?: { write(line: string): void };
  /** The built web; none: the API alone. */
  readonly webDirectory: string | undefined;
  /** Proxies in front of us, whose X-Forwarded-* may be believed. */
  readonly trustProxy: TrustedProxies;
  readonly limits?: RateLimits;
}

/** The application, ready to listen or to be asked in a test. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: LONGEST_REQUEST_MS,
    logger: requestLog(options.logLevel, options.logTo),
    genReqId: requestId,
    trustProxy: options.trustProxy,
    ...tracedLog(options.tracing?.requests),
    // What fails before any route is found, such as an address that cannot be decoded.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(request, reply, toProblem(error, request));
    },
    routerOptions: { maxParamLength: 200 },
  });
  const fastify = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(
    rootModule(groundOf(options)),
    adapter,
    {
      logger: new NestLog(fastify.log),
      abortOnError: false,
    },
  );
  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalFilters(new ProblemFilter());

  options.tracing?.requests.watch(fastify);
  options.metrics?.watch(fastify);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('X-Request-Id', request.id);
  });
  await protect(fastify);
  await limitRates(fastify, options.limits ?? RATE_LIMITS);
  tagPublicReads(fastify);
  await fastify.register(cookie);
  await acceptUploads(fastify);
  await fastify.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });

  const document = openApiDocument(app);
  app.get(BodySchemas).publish(document);
  SwaggerModule.setup(DOCS_PATH, app, document, {
    jsonDocumentUrl: OPENAPI_PATH,
    yamlDocumentUrl: `${API_PREFIX}/openapi.yaml`,
    customSiteTitle: 'Kravsmed API',
  });
  if (options.webDirectory !== undefined) await serveWeb(fastify, options.webDirectory);
  if (options.tracing !== undefined) fastify.addHook('onClose', () => options.tracing?.end());
  await app.init();
  await fastify.ready();
  return app;
}

const groundOf = (options: AppOptions): Ground =>
  options.metrics === undefined ? options : { ...options, measures: options.metrics };

function rootModule(ground: Ground) {
  @Module({ imports: [PlatformModule.on(ground), AppModule] })
  class RootModule {}
  return RootModule;
}
