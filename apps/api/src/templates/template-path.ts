import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { principalOf } from '../platform/access/access';
import type { AtTemplate } from './templates.use-case';

export const AtTemplatePath = createParamDecorator(
  (_: unknown, context: ExecutionContext): AtTemplate => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { organisationId = '', templateId = '' } = request.params as Readonly<
      Record<string, string>
    >;
    return { who: principalOf(request), organisationId, templateId };
  },
);
