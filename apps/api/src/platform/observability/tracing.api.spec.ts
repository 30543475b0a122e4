import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { appDataSource } from '../database/data-source';
import { Tracing } from './tracing';

interface Sent {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code?: number };
  readonly attributes: readonly {
    readonly key: string;
    readonly value: Readonly<Record<string, unknown>>;
  }[];
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Sent['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Sent[] }[];
  }[];
}

const SERVER = 2;
const CLIENT = 3;

/** What an OpenTelemetry collector does with OTLP over HTTP, as far as a test needs it. */
class Collector {
  readonly bodies: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      if (request.url === '/v1/traces') this.bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  get exports(): readonly Export[] {
    return this.bodies.map((body) => JSON.parse(body) as Export);
  }

  get spans(): readonly Sent[] {
    return this.exports
      .flatMap(({ resourceSpans }) => resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans }) => spans);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

const attribute = ({ attributes }: Pick<Sent, 'attributes'>, name: string): unknown => {
  const value = attributes.find(({ key }) => key === name)?.value ?? {};
  const [first] = Object.values(value);
  return first;
};

describe.each([
  ['a stranger’s trace is not gone on with', false],
  ['a trace of our proxy goes on', true],
])('traces, where %s', (_title, continues) => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  let collector: Collector;
  let database: TestDatabase;
  let api: TestApi;
  let lines: readonly Readonly<Record<string, unknown>>[];
  beforeAll(async () => {
    collector = new Collector();
    const endpoint = await collector.listen();
    const tracing = new Tracing({ endpoint, continues, delayMs: 60_000 });
    database = await openTestDatabase();
    const traced = await appDataSource(database.url, tracing.pgClient).initialize();
    api = await openTestApi(undefined, undefined, { tracing, database: traced });
    const asking = { headers: { traceparent, 'x-request-id': 'the-request-of-the-test' } };
    await api.ask('criteria?q=hemligt&asOf=2027-01-01', asking);
    await api.ask('criteria/KS-9999');
    await api.ask('tenders', { method: 'POST', body: '{"title":"hemligt"' });
    await api.ask('/api/v1/asa@lund.se');
    await api.close();
    await traced.destroy();
    lines = api.log.map((line) => JSON.parse(line) as Record<string, unknown>);
  });
  afterAll(async () => {
    await database.close();
    await collector.close();
  });

  const server = (name: string): Sent => collector.spans.find((span) => span.name === name)!;

  it('say which service and which version', () => {
    const [first] = collector.exports;
    const { resource } = first!.resourceSpans[0]!;
    expect(attribute(resource, 'service.name')).toBe('kravsmed');
    expect(attribute(resource, 'service.version')).toMatch(/^\d/);
  });

  it('have a span for each request, by the template of its route', () => {
    const list = server('GET /api/v1/criteria');
    expect(list.kind).toBe(SERVER);
    expect(attribute(list, 'http.response.status_code')).toBe(200);
    expect(attribute(list, 'kravsmed.request_id')).toBe('the-request-of-the-test');
    expect(attribute(server('GET /api/v1/criteria/:id'), 'http.response.status_code')).toBe(404);
    expect(attribute(server('POST /api/v1/tenders'), 'http.response.status_code')).toBe(400);
    expect(attribute(server('GET'), 'http.response.status_code')).toBe(404);
  });

  it('begin here, or in front of us', () => {
    const list = server('GET /api/v1/criteria');
    expect(list.traceId === '0af7651916cd43dd8448eb211c80319c').toBe(continues);
    expect(list.parentSpanId).toBe(continues ? 'b7ad6b7169203331' : undefined);
  });

  it('have a span for each statement, under its request', () => {
    const list = server('GET /api/v1/criteria');
    const statements = collector.spans.filter(
      ({ kind, traceId }) => kind === CLIENT && traceId === list.traceId,
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const span of statements) {
      expect(span.parentSpanId).toBe(list.spanId);
      expect(attribute(span, 'db.system.name')).toBe('postgresql');
      expect(String(attribute(span, 'db.query.text'))).toMatch(new RegExp(`^${span.name}\\b`));
    }
  });

  it('hold nothing of what was sent', () => {
    expect(collector.bodies.join()).not.toMatch(/hemligt|asa@lund|KS-9999|2027-01-01/);
  });

  it('are named in every line of the log', () => {
    const ofRequest = lines.filter(({ reqId }) => reqId === 'the-request-of-the-test');
    expect(ofRequest.length).toBeGreaterThan(1);
    const { traceId } = server('GET /api/v1/criteria');
    expect(new Set(ofRequest.map((line) => line['traceId']))).toEqual(new Set([traceId]));
  });
});

describe('a collector that is down', () => {
  it('costs spans and nothing else', async () => {
    const tracing = new Tracing({ endpoint: 'http://127.0.0.1:1', continues: false });
    const api = await openTestApi(undefined, undefined, { tracing });
    const begun = Date.now();
    expect((await api.ask('criteria')).status).toBe(200);
    await api.close();
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
