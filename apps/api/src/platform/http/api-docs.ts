import { applyDecorators, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiQuery,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

const WHY: Readonly<Record<number, string>> = {
  304: 'Unchanged since the ETag sent in If-None-Match.',
  400: 'The request cannot be read: no JSON, a missing or unknown field, a date that is no date.',
  401: 'Nobody is signed in, or the session has ended.',
  403: 'The role does not allow it, or the request comes from another website.',
  404: 'There is no such thing.',
  409: 'What is there already stands in the way; `type` says what.',
  410: 'The link was used, or its time is out.',
  412: 'Somebody saved since: the revision in If-Match is not the current one. Nothing was changed.',
  413: 'The body is larger than 1 MB.',
  415: 'The body is not JSON.',
  422: 'The request can be read, but what it asks for cannot be done.',
  428: 'If-Match is missing.',
  429: 'Too many requests from this address. `Retry-After` says in how many seconds to ask again.',
  503: 'The database or the service is not ready. `Retry-After` says in how many seconds to ask again.',
};

/** Each refusal of a route, as a problem response. Too many requests, and a database that is away, are every route's. */
export const ApiProblems = (...statuses: readonly number[]) =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...[...new Set([...statuses, 429, 503])].map((status) =>
      ApiResponse({
        status,
        description: WHY[status] ?? 'Refused.',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );

/** A list of `item`: `{ items, total, nextCursor }`, and what else `extra` names. */
export const ApiListResponse = (
  item: Type,
  extra: Readonly<Record<string, Record<string, unknown>>> = {},
) =>
  applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'total', 'nextCursor', ...Object.keys(extra)],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          total: { type: 'integer', example: 1 },
          nextCursor: {
            type: 'string',
            nullable: true,
            example: null,
            description: 'Send it as `cursor` to read on; null at the end.',
          },
          ...extra,
        },
      },
    }),
  );

export const AS_OF_SCHEMA = { type: 'string', format: 'date', example: '2026-11-24' };

/** `?asOf=`: the day that the answer shall be true of. */
export const ApiAsOf = () =>
  ApiQuery({
    name: 'asOf',
    required: false,
    description: 'The day that the answer shall be true of, past or future. Today when absent.',
    schema: { type: 'string', format: 'date' },
  });

/** `?lang=`: before Accept-Language; Swedish when neither is there. */
export const ApiLanguage = () =>
  ApiQuery({
    name: 'lang',
    required: false,
    description: 'Goes before Accept-Language. Swedish when neither is there.',
    schema: { type: 'string', enum: ['sv', 'en'] },
  });

/** A query parameter that may be given many times, or once with commas. */
export const ApiListQuery = (name: string, description: string, values?: readonly string[]) =>
  ApiQuery({
    name,
    required: false,
    description: `${description} May be repeated or comma-separated.`,
    style: 'form',
    explode: false,
    schema: {
      type: 'array',
      items: { type: 'string', ...(values ? { enum: [...values] } : {}) },
    },
  });

/** A public read: carries an ETag, answers 304 to a matching If-None-Match. */
export const ApiPublicRead = () =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'An ETag seen before.' }),
    ApiResponse({ status: 304, description: WHY[304] ?? '' }),
  );

/** The answer is a file in one of `types`. */
export const ApiFileResponse = (status: number, types: readonly string[]) =>
  ApiResponse({
    status,
    description: 'The file.',
    headers: {
      'Content-Disposition': {
        description: 'attachment; the file is named after the title.',
        schema: { type: 'string' },
      },
    },
    content: Object.fromEntries(
      types.map((type) => [
        type,
        {
          schema:
            type === 'application/json'
              ? { type: 'object', additionalProperties: true }
              : type.startsWith('text/')
                ? { type: 'string' }
                : { type: 'string', format: 'binary' },
        },
      ]),
    ),
  });
