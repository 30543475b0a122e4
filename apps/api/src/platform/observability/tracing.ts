import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { VERSION } from '../product';
import { tracedClient } from './traced-database';
import { TracedRequests } from './traced-requests';

export interface TracingSettings {
  /** Where a collector takes OTLP over HTTP, such as http://127.0.0.1:4318. */
  readonly endpoint: string;
  /** Whether traces that began in a proxy of ours go on here. */
  readonly continues: boolean;
  /** How long spans wait for company before they are sent. */
  readonly delayMs?: number;
}

const LAST_SPANS_MS = 3_000;

/** Loaded only where a collector is named: see `boot.ts`. A collector that is down costs spans and nothing else. */
export class Tracing {
  readonly requests: TracedRequests;
  readonly pgClient: ReturnType<typeof tracedClient>;
  private readonly provider: TracerProvider;
  private readonly contexts = new AsyncLocalStorageContextManager();

  constructor({ endpoint, continues, delayMs = 2_000 }: TracingSettings) {
    const exporter = new OTLPTraceExporter({
      url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
      timeoutMillis: LAST_SPANS_MS,
    });
    this.provider = new TracerProvider({
      resource: resourceFromAttributes({
        'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'kravsmed',
        'service.version': VERSION,
      }),
      spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: delayMs })],
    });
    context.setGlobalContextManager(this.contexts.enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    const tracer = this.provider.getTracer('kravsmed', VERSION);
    this.requests = new TracedRequests(tracer, continues);
    this.pgClient = tracedClient(tracer);
  }

  /** Sends what is left; a collector that hangs does not hold us. */
  async end(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_SPANS_MS).unref());
    await Promise.race([this.provider.shutdown().catch(() => undefined), late]);
    context.disable();
    propagation.disable();
    trace.disable();
  }
}
