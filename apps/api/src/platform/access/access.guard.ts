import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIBRARY_ORGANISATION } from '../database/library-organisation';
import { ProblemException } from '../http/problem';
import { sayWhoInLog } from '../observability/who-in-log';
import { ACCESS, type Access, remember } from './access';
import { isCrossSite } from './cross-site';
import { mayIn, membershipIn, type Principal, Principals } from './principal';
import { CROSS_SITE, NO_SUCH_ORGANISATION, NOT_ALLOWED, SIGN_IN_NEEDED } from './refusals';

/** Stands before every route, and lets nobody through one that does not say who may use it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly principals: Principals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isCrossSite(request)) throw new ProblemException(CROSS_SITE);
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const principal = await this.principals.of(request);
    remember(request, principal);
    const { account, via } = principal;
    if (account !== null) {
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      sayWhoInLog(request, reply, { account: account.id, via });
    }
    admit(access, principal, request);
    return true;
  }
}

function admit(access: Access | undefined, principal: Principal, request: FastifyRequest): void {
  switch (access?.kind) {
    case 'public':
    case 'tender':
      // Whose the tender document is, its own guard looks up.
      return;
    case 'account':
      if (principal.account === null) throw new ProblemException(SIGN_IN_NEEDED);
      if (principal.via !== 'session') throw new ProblemException(NOT_ALLOWED);
      return;
    case 'member': {
      if (principal.account === null) throw new ProblemException(SIGN_IN_NEEDED);
      const { organisationId = '' } = request.params as { readonly organisationId?: string };
      if (membershipIn(principal, organisationId) === undefined) {
        throw new ProblemException(NO_SUCH_ORGANISATION);
      }
      if (!mayIn(principal, organisationId, access.permission)) {
        throw new ProblemException(NOT_ALLOWED);
      }
      return;
    }
    case 'library':
      if (principal.account === null) throw new ProblemException(SIGN_IN_NEEDED);
      if (!mayIn(principal, LIBRARY_ORGANISATION, access.permission)) {
        throw new ProblemException(NOT_ALLOWED);
      }
      return;
    case undefined:
      throw new Error(`${request.method} ${request.url} does not say who may use it`);
  }
}
