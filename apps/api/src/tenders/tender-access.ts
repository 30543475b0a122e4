import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  UseGuards,
} from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { saysTenderDoor } from '../platform/access/access';
import { ApiProblems } from '../platform/http/api-docs';
import { TenderGuard } from './tender.guard';
import { tenderScope } from './tender-scope';

export const Asking = createParamDecorator((_: unknown, context: ExecutionContext) =>
  tenderScope(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** A route on one tender document: opened by its secret, or by a role in the organisation that owns it. */
export const TenderDoor = (permission: 'tender.read' | 'tender.write') =>
  applyDecorators(
    saysTenderDoor(permission),
    UseGuards(TenderGuard),
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }),
    ApiHeader({
      name: 'X-Tender-Secret',
      required: false,
      description:
        'The secret told at creation, for a document that no organisation owns. Whoever may not open the document is told 404.',
    }),
    ApiProblems(403, 404),
  );
