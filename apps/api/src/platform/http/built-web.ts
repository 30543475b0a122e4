import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem, unknownRoute } from './problem.filter';

const YEAR_SECONDS = 31_536_000;

/** Serves the built web from the API's own port. A path that is no file is a screen of the app. */
export async function serveWeb(fastify: FastifyInstance, directory: string): Promise<void> {
  await fastify.register(staticFiles, {
    root: directory,
    serve: false,
    cacheControl: false,
    etag: true,
  });
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const path = decoded(request.url.split('?')[0] ?? '/');
    if (path === undefined || path.startsWith('/api/')) return refuse(request, reply);
    if (path !== '/' && isFile(directory, path)) {
      const immutable = path.startsWith('/assets/');
      void reply.header(
        'Cache-Control',
        immutable ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, max-age=3600',
      );
      return reply.sendFile(path.slice(1));
    }
    const asksForPage = !/\.[a-z0-9]+$/i.test(path) && existsSync(join(directory, 'index.html'));
    if (!asksForPage) return refuse(request, reply);
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html');
  };
  fastify.get('/', serve);
  fastify.get('/*', serve);
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  sendProblem(request, reply, unknownRoute(request));
  return reply;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Only names that a build makes: no dot files, no way up. */
const isFile = (directory: string, path: string): boolean =>
  /^(\/[\w@~-][\w.@~-]*)+$/.test(path) &&
  /\.[a-z0-9]+$/i.test(path) &&
  existsSync(join(directory, path));
