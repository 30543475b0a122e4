import type { DataSource } from 'typeorm';
import type { MetricsAddress } from './metrics-server';
import type { PrometheusMeasures } from './prometheus';
import type { Tracing, TracingSettings } from './tracing';

/** What watches the service, where it was asked for. Loaded only then: a start without it stays quick. */
export interface Watchers {
  readonly metrics?: PrometheusMeasures;
  readonly tracing?: Tracing;
}

export async function tracingTo(
  settings: TracingSettings | undefined,
): Promise<Tracing | undefined> {
  if (settings === undefined) return undefined;
  const { Tracing: Loaded } = await import('./tracing');
  return new Loaded(settings);
}

/** Numbers on a port of their own, and how to close it. */
export async function metricsAt(
  address: MetricsAddress | undefined,
  database: DataSource,
): Promise<{ readonly measures: PrometheusMeasures; close(): void } | undefined> {
  if (address === undefined) return undefined;
  const [{ PrometheusMeasures: Loaded }, { serveMetrics }] = await Promise.all([
    import('./prometheus'),
    import('./metrics-server'),
  ]);
  const measures = new Loaded(database);
  const server = await serveMetrics(measures.registry, address);
  return { measures, close: () => void server.close() };
}
