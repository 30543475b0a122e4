import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * From here on every line of this request says on whose behalf it is: by the number of the account, which leads to a
 * person only for whoever may read the table of accounts, and to nobody once the account is erased.
 */
export function sayWhoInLog(
  request: FastifyRequest,
  reply: FastifyReply,
  who: { readonly account: string; readonly via: string },
): void {
  request.log = request.log.child(who);
  reply.log = reply.log.child(who);
}
