import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { LocalizedText } from '@kravsmed/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../database/database-away';
import { API_PREFIX } from './api-prefix';
import { requestLanguage } from './language';
import { type Problem, type ProblemCode, ProblemException, PROBLEMS } from './problem';

/** The only way in which a refusal leaves the API: as problem details in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error, request);
    if (problem.code === 'unexpected') request.log.error({ err: error }, 'unexpected fault');
    if (!reply.sent) sendProblem(request, reply, problem);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  const { lang } = (request.query ?? {}) as { readonly lang?: unknown };
  const language = requestLanguage(lang, request.headers['accept-language']);
  const { status, title } = PROBLEMS[problem.code];
  // Who tries what they may not is seen by this line; the request's other lines tell the route.
  request.log.info({ problem: problem.code, status }, 'refused');
  if (problem.retryAfter !== undefined) void reply.header('Retry-After', problem.retryAfter);
  void reply
    .status(status)
    .header('Cache-Control', 'no-store')
    .header('Content-Language', language)
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `urn:kravsmed:problem:${problem.code}`,
        title: title[language],
        status,
        detail: problem.detail[language],
        ...(problem.errors === undefined
          ? {}
          : {
              errors: problem.errors.map(({ pointer, detail, inFile }) => ({
                pointer,
                detail: detail[language],
                ...inFile,
              })),
            }),
      }),
    );
}

/** What the framework throws, by its HTTP status; our own refusals say themselves what they are. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-body',
  404: 'unknown-route',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

const DETAILS: Partial<Readonly<Record<ProblemCode, LocalizedText>>> = {
  'malformed-body': {
    sv: 'Innehållet är inte giltig JSON. Rätta det och skicka igen; inget har sparats.',
    en: 'The body is not valid JSON. Correct it and send again; nothing was saved.',
  },
  'method-not-allowed': {
    sv: 'Se /api/docs för vilka metoder som finns.',
    en: 'See /api/docs for the methods there are.',
  },
  'body-too-large': {
    sv: 'Innehållet får vara högst 1 MB. Dela upp det; inget har sparats.',
    en: 'The body may be 1 MB at most. Split it; nothing was saved.',
  },
  'unsupported-media-type': {
    sv: 'Skicka JSON med Content-Type: application/json.',
    en: 'Send JSON with Content-Type: application/json.',
  },
  'request-refused': {
    sv: 'Anropet är inte giltig HTTP för den här adressen.',
    en: 'The request is not valid HTTP for this address.',
  },
  unexpected: {
    sv: 'Felet är vårt och har antecknats. Inget har sparats. Försök igen om en stund.',
    en: 'The fault is ours and has been noted. Nothing was saved. Try again in a while.',
  },
};

export function toProblem(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof ProblemException) return error.problem;
  if (isDatabaseAway(error)) return DATABASE_AWAY;
  const status = statusOf(error);
  if (status === 400 && !hasBody(request)) return requestRefused();
  const code =
    BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'request-refused' : 'unexpected');
  if (code === 'unknown-route') return unknownRoute(request);
  return { code, detail: DETAILS[code] ?? PROBLEMS[code].title };
}

/** In seconds: as long as a restart takes. */
const BACK_IN = 5;

const DATABASE_AWAY: Problem = {
  code: 'database-away',
  detail: {
    sv: 'Databasen svarar inte just nu. Inget har sparats. Försök igen om en stund.',
    en: 'The database does not answer right now. Nothing was saved. Try again in a while.',
  },
  retryAfter: BACK_IN,
};

const hasBody = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';

const requestRefused = (): Problem => ({
  code: 'request-refused',
  detail: DETAILS['request-refused'] ?? PROBLEMS['request-refused'].title,
});

export function unknownRoute({ method, url }: FastifyRequest): Problem {
  const address = (url.split('?')[0] ?? url).slice(0, 120);
  return {
    code: 'unknown-route',
    detail: {
      sv: `${method} ${address} finns inte. Alla adresser står på /api/docs och börjar med /${API_PREFIX}.`,
      en: `${method} ${address} does not exist. Every address is at /api/docs and begins with /${API_PREFIX}.`,
    },
  };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error) return Number(error.statusCode);
  return 500;
}
