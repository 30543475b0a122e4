import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { principalOf } from '../platform/access/access';
import { scopeOf } from '../platform/access/principal';
import type { Scope } from '../platform/access/scope';
import { ApiProblems } from '../platform/http/api-docs';
import { LOCAL_ID } from './own-criterion.dto';

/** Who asks, and for what: the organisation and the criterion that the path names. */
export interface AtOwn {
  readonly scope: Scope;
  readonly organisationId: string;
  readonly localId: string;
}

export const AtOwnCriterion = createParamDecorator(
  (_: unknown, context: ExecutionContext): AtOwn => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { organisationId = '', localId = '' } = request.params as Readonly<
      Record<string, string>
    >;
    const scope = scopeOf(principalOf(request), { organisation: organisationId });
    return { scope, organisationId, localId };
  },
);

export const ApiLocalId = () =>
  applyDecorators(
    ApiParam({ name: 'localId', schema: { type: 'string', pattern: LOCAL_ID.pattern } }),
    ApiProblems(404),
  );

/** `If-Match`: the content hash of the draft that was seen last. */
export const ApiIfMatchHash = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The content hash of the words last seen, as their ETag.',
      schema: { type: 'string', example: '"9f86d081…"' },
    }),
    ApiProblems(412, 428),
  );
