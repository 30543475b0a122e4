import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  UseGuards,
} from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { principalOf, saysTenderDoor } from '../platform/access/access';
import { ApiProblems } from '../platform/http/api-docs';
import type { Asker } from './asker';
import { TenderGuard } from './tender.guard';
import { tenderScope } from './tender-scope';

const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest<FastifyRequest>();

export const Asking = createParamDecorator((_: unknown, context: ExecutionContext) =>
  tenderScope(requestOf(context)),
);

/** Who asks, with roles: for routes on which the body names an organisation. */
export const WhoAsks = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const request = requestOf(context);
  return { scope: tenderScope(request), principal: principalOf(request) };
});

export const ApiTenderSecret = (description: string) =>
  ApiHeader({ name: 'X-Tender-Secret', required: false, description });

/** A route on one tender document: opened by its secret, or by a role in the organisation that owns it. */
export const TenderDoor = (permission: 'tender.read' | 'tender.write') =>
  applyDecorators(
    saysTenderDoor(permission),
    UseGuards(TenderGuard),
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }),
    ApiTenderSecret(
      'The secret told at creation, for a document that no organisation owns. Whoever may not open the document is told 404.',
    ),
    ApiProblems(403, 404),
  );
