import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestApi, type TestApi } from '../../testing/test-api';

describe('the HTTP of it', () => {
  let api: TestApi;
  let web: string;
  beforeAll(async () => {
    web = mkdtempSync(join(tmpdir(), 'kravsmed-api-web-'));
    mkdirSync(join(web, 'assets'));
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>Kravsmed</title>');
    writeFileSync(join(web, 'assets/app-1a2b3c.js'), 'export {};');
    writeFileSync(join(web, '.secret.txt'), 'secret');
    api = await openTestApi(undefined, web);
  });
  afterAll(async () => {
    await api.close();
    rmSync(web, { recursive: true, force: true });
  });

  it('says that it lives and is ready', async () => {
    expect((await api.ask('health/live')).json).toEqual({ status: 'ok' });
    expect((await api.ask('health/ready')).json).toEqual({
      status: 'ok',
      checks: { database: 'ok', migrations: 'ok', library: 'ok' },
    });
  });

  it('answers an unknown route with a problem in the reader’s language', async () => {
    const swedish = await api.ask('nonsense');
    expect(swedish).toMatchObject({ status: 404, json: { title: 'Adressen finns inte' } });
    const english = await api.ask('nonsense', {
      headers: { 'accept-language': 'de, en-GB;q=0.8, sv;q=0.5' },
    });
    expect(english).toMatchObject({
      json: { title: 'No such address', type: 'urn:kravsmed:problem:unknown-route' },
      headers: { 'content-language': 'en' },
    });
    expect((await api.ask('criteria', { method: 'POST', body: {} })).status).toBe(404);
    expect((await api.ask('/api/v1/criteria/%E0%A4%A')).status).toBe(400);
  });

  it('publishes the contract and docs that people can read', async () => {
    const { json } = await api.ask<{ openapi: string; paths: object }>('openapi.json');
    expect(json.openapi).toBe('3.1.0');
    expect(Object.keys(json.paths)).toContain('/api/v1/tenders/{id}/exports');
    const docs = await api.ask('/api/docs');
    expect(docs.status).toBe(200);
    expect(docs.text).toContain('swagger-ui');
    expect(docs.headers['content-security-policy']).toContain("script-src 'self';");
    const script = await api.ask('/api/docs/swagger-ui-bundle.js');
    expect(script.status).toBe(200);
  });

  it('sends headers that keep strangers out', async () => {
    const { headers } = await api.ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(
      (await api.ask('/', { headers: { 'x-request-id': 'from-the-proxy' } })).headers[
        'x-request-id'
      ],
    ).toBe('from-the-proxy');
  });

  it('serves the web: files by name, any other path as a screen of the app', async () => {
    expect((await api.ask('/')).text).toContain('<title>Kravsmed</title>');
    const screen = await api.ask('/kriterier/gris-hel-svans');
    expect(screen).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
    expect(screen.text).toContain('<title>Kravsmed</title>');
    const asset = await api.ask('/assets/app-1a2b3c.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await api.ask('/assets/gone-1a2b3c.js')).status).toBe(404);
    expect((await api.ask('/.secret.txt')).status).toBe(404);
    expect((await api.ask('/..%2f..%2fetc/passwd')).text).not.toContain('root:');
    expect((await api.ask('/api/nonsense')).status).toBe(404);
  });

  it('compresses what is worth it', async () => {
    const { headers } = await api.ask('criteria', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
  });
});
