import type { FastifyRequest } from 'fastify';
import { principalOf } from '../platform/access/access';
import { scopeOf } from '../platform/access/principal';
import type { Scope } from '../platform/access/scope';
import { hashSecret } from './tender-secret';

const SECRET_HEADER = 'x-tender-secret';
const MOST_SECRETS = 200;

/** Who asks for a tender document: the account that is signed in, and the secret that was sent. */
export function tenderScope(request: FastifyRequest): Scope {
  const secret = request.headers[SECRET_HEADER];
  const secrets = typeof secret === 'string' ? secret.split(',') : [];
  const sent = secrets.map((each) => each.trim()).filter((each) => each !== '');
  return scopeOf(principalOf(request), { held: sent.slice(0, MOST_SECRETS).map(hashSecret) });
}
