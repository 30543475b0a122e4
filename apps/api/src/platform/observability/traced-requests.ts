import type { IncomingMessage } from 'node:http';
import {
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * A span for each request, begun when its log is, so that every line of it carries the trace's id. Named after the
 * template of the route; the address, who asked and what was sent stay out.
 */
export class TracedRequests {
  private readonly contexts = new WeakMap<IncomingMessage, Context>();

  constructor(
    private readonly tracer: Tracer,
    /** Whether a trace that began in front of us goes on here. A stranger could name any. */
    private readonly continues: boolean,
  ) {}

  /** What each log line of a request bears. */
  logBindings(raw: IncomingMessage): { readonly traceId: string } | undefined {
    const span = trace.getSpan(this.contextOf(raw));
    return span === undefined ? undefined : { traceId: span.spanContext().traceId };
  }

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', ({ raw }, _reply, done) => {
      context.with(this.contextOf(raw), done);
    });
    // The body arrives by events of the socket, which know nothing of the request.
    fastify.addHook('preValidation', ({ raw }, _reply, done) => {
      context.with(this.contextOf(raw), done);
    });
    fastify.addHook('onResponse', (request, { statusCode }, done) => {
      this.end(request, statusCode);
      done();
    });
    fastify.addHook('onRequestAbort', (request, done) => {
      this.end(request, undefined);
      done();
    });
  }

  private contextOf(raw: IncomingMessage): Context {
    const known = this.contexts.get(raw);
    if (known !== undefined) return known;
    const root = context.active();
    const parent = this.continues ? propagation.extract(root, raw.headers) : root;
    const span = this.tracer.startSpan('HTTP', { kind: SpanKind.SERVER }, parent);
    const begun = trace.setSpan(parent, span);
    this.contexts.set(raw, begun);
    return begun;
  }

  private end(request: FastifyRequest, status: number | undefined): void {
    const span: Span | undefined = trace.getSpan(this.contextOf(request.raw));
    if (span === undefined) return;
    const route = request.routeOptions.url;
    span.updateName(route === undefined ? request.method : `${request.method} ${route}`);
    span.setAttributes({
      'http.request.method': request.method,
      'kravsmed.request_id': request.id,
      ...(route === undefined ? {} : { 'http.route': route }),
      ...(status === undefined
        ? { 'error.type': 'aborted' }
        : { 'http.response.status_code': status }),
    });
    if (status !== undefined && status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }
}
