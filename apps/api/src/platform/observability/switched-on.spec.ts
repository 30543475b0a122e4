import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readEnv } from '../../config/env';
import { metricsAt, tracingTo } from './switched-on';

const LOADED: string[] = [];
jest.mock('@opentelemetry/sdk-trace', () => {
  LOADED.push('sdk-trace');
  return jest.requireActual<object>('@opentelemetry/sdk-trace');
});
jest.mock('prom-client', () => {
  LOADED.push('prom-client');
  return jest.requireActual<object>('prom-client');
});

const database = new DataSource({ type: 'postgres' });

function watchedBy(variables: NodeJS.ProcessEnv) {
  const env = readEnv({ DATABASE_URL: 'postgresql://a@b/c', ...variables });
  if (!env.ok) throw new Error(env.error.join('\n'));
  return env.value;
}

describe('what watches the service', () => {
  it('is not even loaded until its variable is set', async () => {
    await import('../http/create-app');
    const off = watchedBy({});
    expect(await tracingTo(off.tracing)).toBeUndefined();
    expect(await metricsAt(off.metrics, database)).toBeUndefined();
    expect(LOADED).toEqual([]);

    const on = watchedBy({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      KRAVSMED_METRICS: 'on',
      KRAVSMED_METRICS_PORT: '0',
    });
    const tracing = await tracingTo(on.tracing);
    const metrics = await metricsAt(on.metrics, database);
    expect(LOADED.toSorted()).toEqual(['prom-client', 'sdk-trace']);
    metrics?.close();
    await tracing?.end();
  });

  it('keeps its numbers to this machine, and trusts no stranger’s trace', () => {
    const env = watchedBy({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      KRAVSMED_METRICS: 'on',
    });
    expect(env.metrics).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(env.tracing).toEqual({ endpoint: 'http://127.0.0.1:4318', continues: false });
    const behindProxy = watchedBy({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      KRAVSMED_TRUST_PROXY: 'on',
    });
    expect(behindProxy.tracing?.continues).toBe(true);
  });
});
