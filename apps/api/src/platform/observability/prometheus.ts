import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Measures } from './measures';
import { poolOf } from './database-pool';

const HTTP_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const RENDER_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * The numbers that Prometheus reads. Labels hold the template of a route, never its address: ids, titles and
 * whatever a stranger types stay out, and the number of series stays small.
 */
export class PrometheusMeasures extends Measures {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly underWay: Gauge;
  private readonly rendered: Counter<'format'>;
  private readonly renderSeconds: Histogram<'format'>;

  constructor(database: DataSource) {
    super();
    const registers = [this.registry];
    // Event loop, memory, garbage collection, processor time.
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'kravsmed_http_request_duration_seconds',
      help: 'Time to answer a request, by the template of its route.',
      labelNames: ['method', 'route', 'status'],
      buckets: HTTP_SECONDS,
      registers,
    });
    this.underWay = new Gauge({
      name: 'kravsmed_http_requests_under_way',
      help: 'Requests begun and not yet answered.',
      registers,
    });
    this.rendered = new Counter({
      name: 'kravsmed_documents_rendered_total',
      help: 'Documents rendered, by format.',
      labelNames: ['format'],
      registers,
    });
    this.renderSeconds = new Histogram({
      name: 'kravsmed_document_render_duration_seconds',
      help: 'Time to render a document, by format.',
      labelNames: ['format'],
      buckets: RENDER_SECONDS,
      registers,
    });
    countConnections(database, registers);
  }

  override documentRendered(format: string, seconds: number): void {
    this.rendered.inc({ format });
    this.renderSeconds.observe({ format }, seconds);
  }

  /** Measures every request that `fastify` answers. */
  watch(fastify: FastifyInstance): void {
    const begun = new WeakSet<FastifyRequest>();
    const leave = (request: FastifyRequest): void => {
      if (begun.delete(request)) this.underWay.dec();
    };
    fastify.addHook('onRequest', (request, _reply, done) => {
      begun.add(request);
      this.underWay.inc();
      done();
    });
    fastify.addHook('onResponse', (request, reply, done) => {
      leave(request);
      this.observe(request.method, request.routeOptions.url, reply);
      done();
    });
    // Whoever hangs up gets no answer, and no `onResponse` comes.
    fastify.addHook('onRequestAbort', (request, done) => {
      leave(request);
      done();
    });
  }

  private observe(
    method: string,
    route: string | undefined,
    { statusCode, elapsedTime }: { readonly statusCode: number; readonly elapsedTime: number },
  ): void {
    const labels = { method, route: route ?? 'none', status: String(statusCode) };
    this.requests.observe(labels, elapsedTime / 1000);
  }
}

function countConnections(database: DataSource, registers: Registry[]): void {
  new Gauge({
    name: 'kravsmed_database_connections',
    help: 'Connections to PostgreSQL: in use, idle; and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = poolOf(database);
      this.set({ state: 'used' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waiting' }, waitingCount);
    },
  });
}
