import { randomUUID } from 'node:crypto';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import { loggedError } from './logged-error';
import { scrubPath } from './scrub';
import type { TracedRequests } from './traced-requests';

type LoggerOption = FastifyServerOptions['logger'];

/** One line of JSON a request. Headers, bodies and query values stay out: secrets travel in them. */
export function requestLog(level: string, stream?: { write(line: string): void }): LoggerOption {
  if (level === 'silent') return false;
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    serializers: {
      req: ({ method, url, routeOptions }: FastifyRequest) => ({
        method,
        path: scrubPath(url.split('?')[0] ?? ''),
        route: routeOptions.url,
      }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode }),
      err: (error: unknown) => loggedError(error),
    },
  };
}

/** Lets each line of a request's log bear the id of its trace. */
export const tracedLog = (
  requests: TracedRequests | undefined,
): Pick<FastifyServerOptions, 'childLoggerFactory'> =>
  requests === undefined
    ? {}
    : {
        childLoggerFactory: (logger, bindings, options, raw) =>
          logger.child({ ...bindings, ...requests.logBindings(raw) }, options),
      };

/** A request id from in front of us when it is harmless, else our own. */
export function requestId(request: { readonly headers: Record<string, unknown> }): string {
  const sent = request.headers['x-request-id'];
  return typeof sent === 'string' && /^[\w-]{8,64}$/.test(sent) ? sent : randomUUID();
}
