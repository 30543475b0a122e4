import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ApiProblems } from '../platform/http/api-docs';

/** `If-Match`: the revision that was seen last, so that nobody's change is overwritten. */
export const ApiIfMatch = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The revision last seen, as its ETag.',
      schema: { type: 'string', example: '"4"' },
    }),
    ApiProblems(412, 428),
  );
