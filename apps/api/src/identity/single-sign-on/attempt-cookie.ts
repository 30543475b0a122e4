import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

/** Binds an attempt to the browser that began it: nobody can make another's browser finish theirs. */
const NAME = 'kravsmed_sso';
export const ATTEMPT_SECONDS = 10 * 60;

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';
const nameFor = (request: FastifyRequest): string => (isSecure(request) ? `__Host-${NAME}` : NAME);

// Lax: the browser sends it when it comes back from the provider.
const attributes = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) }) as const;

export const readAttemptState = (request: FastifyRequest): string | undefined =>
  request.cookies[nameFor(request)];

export function setAttemptState(request: FastifyRequest, reply: FastifyReply, state: string): void {
  void reply.setCookie(nameFor(request), state, {
    ...attributes(request),
    maxAge: ATTEMPT_SECONDS,
  });
}

export function clearAttemptState(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(nameFor(request), attributes(request));
}
