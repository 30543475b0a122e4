import 'reflect-metadata';
import { createServer } from 'node:net';
import { aSelection } from '../../testing/a-selection';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { type MetricsAddress, serveMetrics } from './metrics-server';
import { PrometheusMeasures } from './prometheus';
import { metricsAt } from './switched-on';

const ANYWHERE: MetricsAddress = { host: '127.0.0.1', port: 0 };

describe('metrics', () => {
  let other: TestDatabase;
  let metrics: PrometheusMeasures;
  let api: TestApi;
  let text: string;
  beforeAll(async () => {
    other = await openTestDatabase();
    metrics = new PrometheusMeasures(other.app);
    api = await openTestApi(undefined, undefined, { metrics });
    await api.ask('criteria?q=asa@lund.se');
    await api.ask('criteria/KS-9001');
    await api.ask('criteria/KS-9999');
    await api.ask('/asa@lund.se/hemligt');
    await api.ask('documents/render?format=docx', { method: 'POST', body: aSelection() });
    text = await metrics.registry.metrics();
  });
  afterAll(async () => {
    await api.close();
    await other.close();
  });

  const value = (line: RegExp): number => Number(line.exec(text)?.[1]);

  it('count requests by the template of their route and by status', () => {
    const count = (labels: string): number =>
      value(
        new RegExp(`^kravsmed_http_request_duration_seconds_count\\{${labels}\\} (\\d+)$`, 'm'),
      );
    expect(count('method="GET",route="/api/v1/criteria",status="200"')).toBe(1);
    expect(count('method="GET",route="/api/v1/criteria/:id",status="200"')).toBe(1);
    expect(count('method="GET",route="/api/v1/criteria/:id",status="404"')).toBe(1);
    expect(count('method="GET",route="none",status="404"')).toBe(1);
    expect(value(/^kravsmed_http_requests_under_way (\d+)$/m)).toBe(0);
  });

  it('count what was rendered', () => {
    expect(value(/^kravsmed_documents_rendered_total\{format="docx"\} (\d+)$/m)).toBe(1);
    expect(value(/^kravsmed_document_render_duration_seconds_count\{format="docx"\} (\d+)$/m)).toBe(
      1,
    );
  });

  it('tell of connections, the event loop and memory', () => {
    expect(value(/^kravsmed_database_connections\{state="idle"\} (\d+)$/m)).toBeGreaterThan(0);
    expect(value(/^kravsmed_database_connections\{state="waiting"\} (\d+)$/m)).toBe(0);
    expect(value(/^nodejs_eventloop_lag_seconds ([\d.e-]+)$/m)).toBeGreaterThanOrEqual(0);
    expect(value(/^process_resident_memory_bytes (\d+)$/m)).toBeGreaterThan(0);
  });

  it('hold nothing that somebody typed', () => {
    expect(text).not.toMatch(/asa@lund|hemligt|KS-9/);
  });

  it('are nowhere among the public addresses', async () => {
    for (const path of ['/metrics', '/api/metrics', '/api/v1/metrics']) {
      expect((await api.ask(path)).status).toBe(404);
    }
  });

  it('are served on an address of their own, which answers nothing else', async () => {
    const server = await serveMetrics(metrics.registry, ANYWHERE);
    const at = server.address();
    const base = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
    const answer = await fetch(`${base}/metrics`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await answer.text()).toContain('# TYPE kravsmed_documents_rendered_total counter');
    expect((await fetch(`${base}/metrics`, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${base}/`)).status).toBe(404);
    expect((await fetch(`${base}/metrics`, { method: 'POST' })).status).toBe(405);
    await new Promise((resolve) => server.close(resolve));
  });

  it('say so when their port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const at = holder.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    await expect(metricsAt({ host: '127.0.0.1', port }, other.app)).rejects.toThrow('EADDRINUSE');
    await new Promise((resolve) => holder.close(resolve));
  });

  it('are not kept where nobody asked for them', async () => {
    expect(await metricsAt(undefined, other.app)).toBeUndefined();
  });
});
