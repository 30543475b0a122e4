import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS, type Access, principalOf } from '../platform/access/access';
import { mayIn } from '../platform/access/principal';
import { NOT_ALLOWED } from '../platform/access/refusals';
import { answer } from '../platform/http/answer';
import { ProblemException } from '../platform/http/problem';
import { openTender } from './open-tender';
import { TenderStore } from './persistence/tender.store';
import { tenderScope } from './tender-scope';

/** Looks up whose the tender document is, before anything of the request is believed. */
@Injectable()
export class TenderGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly store: TenderStore,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { id = '' } = request.params as { readonly id?: string };
    const tender = answer(await openTender(this.store, tenderScope(request), id));
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access?.kind !== 'tender') throw new Error(`${request.url} is no tender document's route`);
    if (tender.organisationId === null) return true;
    if (!mayIn(principalOf(request), tender.organisationId, access.permission)) {
      throw new ProblemException(NOT_ALLOWED);
    }
    return true;
  }
}
