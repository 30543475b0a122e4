import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { DraftPath } from './open-draft';

/** The draft that the path names. */
export const AtPath = createParamDecorator((_: unknown, context: ExecutionContext): DraftPath => {
  const { criterionId = '', version = '' } = context.switchToHttp().getRequest<FastifyRequest>()
    .params as Readonly<Record<string, string | undefined>>;
  return { criterion: criterionId, version };
});

export const ApiDraftPath = () =>
  applyDecorators(
    ApiParam({ name: 'criterionId', schema: { type: 'string', pattern: '^KS-\\d{4,}$' } }),
    ApiParam({ name: 'version', schema: { type: 'integer', minimum: 1 } }),
  );
