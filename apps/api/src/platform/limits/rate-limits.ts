import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, ProblemException } from '../http/problem';

/** How often one client address may ask. */
export interface RateLimits {
  readonly perMinute: number;
  /** Of the routes that say `@Costly()`, all together. */
  readonly costlyPerMinute: number;
  /** Whether this machine itself is held to it. */
  readonly loopbackToo: boolean;
}

export const RATE_LIMITS: RateLimits = {
  perMinute: 3_000,
  costlyPerMinute: 60,
  loopbackToo: false,
};

const MINUTE_MS = 60_000;
/** Beyond this the address seen longest ago is forgotten: the counters never fill the memory. */
const ADDRESSES_KEPT = 20_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route says it by `@Costly()`. */
    readonly costly?: boolean;
  }
}

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * Holds each client address to its share, before anything else is done for it. A hook of our own and not the
 * plugin's: the plugin counts each route by itself and does not see addresses that no route has.
 */
export async function limitRates(fastify: FastifyInstance, limits: RateLimits): Promise<void> {
  await fastify.register(rateLimit, { global: false, cache: ADDRESSES_KEPT });
  const limiter = (max: number): Limiter => fastify.createRateLimit({ max, timeWindow: MINUTE_MS });
  const general = limiter(limits.perMinute);
  const costly = limiter(limits.costlyPerMinute);

  fastify.addHook('onRequest', async (request, reply) => {
    if (!limits.loopbackToo && isLoopback(request.ip)) return;
    await hold(general, request, reply, false);
    if (request.routeOptions.config.costly === true) await hold(costly, request, reply, true);
  });
}

/**
 * What is left is told on costly answers alone: the others may be kept by caches on the way, which would hand one
 * reader's count to the next.
 */
async function hold(
  limiter: Limiter,
  request: FastifyRequest,
  reply: FastifyReply,
  tells: boolean,
): Promise<void> {
  const count = await limiter(request);
  if (count.isAllowed) return;
  if (tells || count.isExceeded) {
    void reply
      .header('RateLimit-Limit', count.max)
      .header('RateLimit-Remaining', count.remaining)
      .header('RateLimit-Reset', count.ttlInSeconds);
  }
  if (!count.isExceeded) return;
  void reply.header('Retry-After', count.ttlInSeconds);
  throw new ProblemException(tooManyRequests(count.ttlInSeconds));
}

const tooManyRequests = (seconds: number): Problem => ({
  code: 'too-many-requests',
  detail: {
    sv: `Det har kommit många anrop härifrån på kort tid. Vänta ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'} och försök igen; inget har gått förlorat.`,
    en: `Many requests have come from here in a short time. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and try again; nothing was lost.`,
  },
});

const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127\./.test(address);
