import type { FastifyRequest } from 'fastify';
import { newToken } from '../secret-token';

/** What each begins with, so that a scanner of leaked secrets knows one when it sees one. */
const PREFIX = 'kravsmed_';

export const newApiToken = (): string => `${PREFIX}${newToken()}`;

/** The token of `Authorization: Bearer …`, whatever it is; undefined when none is sent. */
export function readApiToken({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
}
