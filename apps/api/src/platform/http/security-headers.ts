import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { DOCS_PATH } from './api-prefix';

/** Nothing from elsewhere, no inline script, no frame around us. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};

/** swagger-ui writes its styles into the page. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export async function protect(fastify: FastifyInstance): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    // On plain HTTP it means nothing; behind whoever ends TLS it holds for what lies below our name, too.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith(`/${DOCS_PATH}`)) {
      void reply.header('Content-Security-Policy', DOCS_POLICY);
    }
    // What does not say that it may be kept is somebody's own.
    if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
    return payload;
  });
}
