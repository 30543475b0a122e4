import { LIBRARY_ORGANISATION } from '../platform/database/library-organisation';
import { noted } from '../testing/a-draft';
import { aPerson, join } from '../testing/people';
import { openTestApi, type TestApi } from '../testing/test-api';

interface Draft {
  readonly content: Record<string, unknown>;
  readonly findings: readonly { severity: string; pointer: string }[];
}

describe('a link in a draft', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it('is an address on the web, so that what is approved never runs anything', async () => {
    const editor = await aPerson(api, 'Eva Ek');
    await join(api, LIBRARY_ORGANISATION, editor, 'editor');
    const headers = editor.cookie;
    const body = { criterion: 'KS-9002' };
    const begun = await api.ask<Draft>('desk/drafts', { method: 'POST', headers, body });
    const source = { kind: 'report', title: 'Rapport', supports: { sv: 'Förvalet.', en: 'It.' } };
    const saved = await api.ask<Draft>('desk/drafts/KS-9002/2', {
      method: 'PUT',
      headers: { ...headers, 'if-match': '"1"' },
      body: {
        content: {
          ...noted(begun.json.content),
          sources: [
            { ...source, url: 'javascript:alert(1)' },
            { ...source, url: 'https://example.org/rapport' },
          ],
        },
      },
    });
    const faulty = saved.json.findings.filter(({ pointer }) => pointer.endsWith('/url'));
    expect(faulty).toMatchObject([{ severity: 'error', pointer: '/sources/0/url' }]);
  });
});
