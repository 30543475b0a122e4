import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hashToken } from '../secret-token';
import { deviceOf } from './device';
import { readSessionToken } from './session-cookie';

/** From where a request comes, and with which session. */
export interface Visitor {
  readonly address: string;
  readonly device: string;
  /** Hash of the session token that was sent, whether or not it opens anything. */
  readonly heldHash: Buffer | undefined;
}

export const FromWhere = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const token = readSessionToken(request);
  return {
    address: request.ip,
    device: deviceOf(request.headers['user-agent']),
    heldHash: token === undefined ? undefined : hashToken(token),
  };
});
