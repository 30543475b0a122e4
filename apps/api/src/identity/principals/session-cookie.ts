import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

const NAME = 'kravsmed_session';
/** A browser takes a cookie of this name only from the very host, by TLS, for every path. */
const SECURE_NAME = `__Host-${NAME}`;

const nameFor = (request: FastifyRequest): string =>
  request.protocol === 'https' ? SECURE_NAME : NAME;

export const readSessionToken = (request: FastifyRequest): string | undefined =>
  request.cookies[nameFor(request)];

export function setSessionToken(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  expires: Date,
): void {
  void reply.setCookie(nameFor(request), token, { ...attributes(request), expires });
}

export function clearSessionToken(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(nameFor(request), attributes(request));
}

const attributes = (request: FastifyRequest) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  }) as const;
