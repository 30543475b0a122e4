import { aSelection } from '../testing/a-selection';
import { openTestApi, type TestApi } from '../testing/test-api';

describe('/documents/render?part=', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const render = (query: string) =>
    api.ask(`documents/render?format=html${query}`, {
      method: 'POST',
      body: aSelection(),
    });

  it('gives the whole when nothing is said', async () => {
    const { text } = await render('');
    expect(text).toContain('data-part="tender"');
    expect(text).toContain('data-part="annex"');
  });

  it('gives what goes into the tender alone', async () => {
    const { text } = await render('&part=tender');
    expect(text).toContain('KS-9001');
    expect(text).not.toContain('endast för köparen');
  });

  it('gives the annex alone, under a name of its own', async () => {
    const { text, headers } = await render('&part=annex');
    expect(text).toContain('endast för köparen');
    expect(text).not.toContain('data-criterion');
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('köparens bilaga');
  });

  it('answers 400 to another part', async () => {
    expect((await render('&part=half')).status).toBe(400);
  });

  it.each(['docx', 'pdf'])('gives the annex alone as %s', async (format) => {
    const file = await api.ask(`documents/render?format=${format}&part=annex`, {
      method: 'POST',
      body: aSelection(),
    });
    expect(file.status).toBe(200);
  });
});
