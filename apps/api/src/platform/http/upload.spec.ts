import { createConnection } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { aZip, type FileInZip } from '../../testing/a-zip';
import { ProblemException } from './problem';
import { sendProblem, toProblem } from './problem.filter';
import { acceptUploads, readUpload, type UploadRules } from './upload';

const RULES: UploadRules = { field: 'file', kinds: ['docx', 'yaml', 'json'], mostBytes: 200_000 };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const OFFICE_FILES: readonly FileInZip[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document/>' },
];
const GOOD = Buffer.from(aZip(OFFICE_FILES));

interface Part {
  readonly field?: string;
  readonly name?: string;
  readonly type?: string;
  readonly content: Buffer | string;
}

const BOUNDARY = 'a-boundary-of-the-test';

const form = (...parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.map(({ field = 'file', name, type, content }) =>
      Buffer.concat([
        Buffer.from(
          `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"`}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
        ),
        Buffer.from(content as Buffer),
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

describe('readUpload', () => {
  let fastify: FastifyInstance;
  beforeAll(async () => {
    fastify = Fastify({ bodyLimit: 1_000 });
    fastify.setErrorHandler((error, request, reply) => {
      sendProblem(request, reply, toProblem(error, request));
    });
    await acceptUploads(fastify);
    fastify.post('/read', { config: { takesUpload: true } }, async (request, reply) => {
      const read = await readUpload(request, reply, RULES);
      if (!read.ok) throw new ProblemException(read.error);
      const { name, kind, bytes, fields } = read.value;
      return { name, kind, length: bytes.byteLength, fields };
    });
    fastify.post('/json', () => ({ read: true }));
  });
  afterAll(() => fastify.close());

  const send = async (payload: Buffer, url = '/read') => {
    const answer = await fastify.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    });
    return { status: answer.statusCode, ...answer.json<Record<string, unknown>>(), answer };
  };
  const file = (part: Partial<Part>) =>
    send(form({ name: 'krav.docx', type: DOCX, content: GOOD, ...part }));

  it('reads a document, its name without the path it had, and what else the form says', async () => {
    const sent = form(
      { field: 'note', content: 'från förra året' },
      { name: 'C:\\Users\\Asa\\krav.docx', type: DOCX, content: GOOD },
    );
    expect(await send(sent)).toMatchObject({
      status: 200,
      name: 'krav.docx',
      kind: 'docx',
      length: GOOD.byteLength,
      fields: { note: 'från förra året' },
    });
  });

  it('takes a file that the browser has no name for, by its content', async () => {
    expect(await file({ type: 'application/octet-stream' })).toMatchObject({ kind: 'docx' });
    expect(
      await file({ name: 'krav.yml', type: 'application/octet-stream', content: 'krav: åäö' }),
    ).toMatchObject({ kind: 'yaml' });
    expect(
      await file({ name: 'krav.json', type: 'application/json', content: '\ufeff{"a": 1}' }),
    ).toMatchObject({ kind: 'json' });
  });

  it.each([
    ['a name of another kind', { name: 'krav.exe' }],
    ['no extension', { name: 'krav' }],
    [
      'a kind that the route does not take',
      { name: 'krav.xlsx', type: 'application/octet-stream' },
    ],
    ['a declared type of another kind', { type: 'text/html' }],
    ['a second extension', { name: 'krav.docx.exe' }],
  ])('refuses %s', async (_what, part) => {
    expect(await file(part)).toMatchObject({
      status: 415,
      type: 'urn:kravsmed:problem:unsupported-media-type',
    });
  });

  it.each<[string, Partial<Part>]>([
    ['text that is called a document', { content: 'Hej' }],
    ['an archive that is no document', { content: Buffer.from(aZip([OFFICE_FILES[0]!])) }],
    [
      'a document with macros',
      {
        content: Buffer.from(
          aZip([...OFFICE_FILES, { name: 'word/vbaProject.bin', content: 'x' }]),
        ),
      },
    ],
    [
      'a document that climbs out of its folder',
      { content: Buffer.from(aZip([...OFFICE_FILES, { name: '../evil', content: 'x' }])) },
    ],
    [
      'a document that swells',
      {
        content: Buffer.from(
          aZip([...OFFICE_FILES, { name: 'word/a.xml', content: Buffer.alloc(20_000_000) }]),
        ),
      },
    ],
    ['YAML that is no UTF-8', { name: 'a.yaml', type: '', content: Buffer.from([0x61, 0xe5]) }],
    ['YAML that is a program', { name: 'a.yaml', type: '', content: '\u007fELF\u0000' }],
    ['JSON that is none', { name: 'a.json', type: 'application/json', content: '<html>' }],
    ['nothing', { content: '' }],
  ])('refuses %s, and says what to do', async (_what, part) => {
    const { answer, ...problem } = await file(part);
    expect(answer.headers['connection']).toBe('close');
    expect(problem).toMatchObject({
      status: 422,
      type: 'urn:kravsmed:problem:upload-refused',
      errors: [{ pointer: '/file', detail: expect.stringMatching(/\p{L}/u) }],
    });
  });

  it('refuses what is too large, told in advance or not', async () => {
    const large = form({ name: 'a.json', type: 'application/json', content: '['.repeat(200_001) });
    expect(await send(large)).toMatchObject({
      status: 413,
      detail: 'Filen får vara högst 0,2 MB. Inget har sparats.',
    });
    const announced = form({ name: 'a.json', type: '', content: '['.repeat(300_000) });
    expect(await send(announced)).toMatchObject({ status: 413 });
  });

  it('refuses two files, another field, none, many fields and long ones', async () => {
    const good: Part = { name: 'krav.docx', type: DOCX, content: GOOD };
    expect(await send(form(good, good))).toMatchObject({ status: 422 });
    expect(await send(form({ ...good, field: 'other' }))).toMatchObject({ status: 422 });
    expect(await send(form({ field: 'note', content: 'x' }))).toMatchObject({ status: 422 });
    const fields = Array.from({ length: 11 }, (_, at) => ({ field: `f${at}`, content: 'x' }));
    expect(await send(form(...fields, good))).toMatchObject({ status: 422 });
    const long = { field: 'note', content: 'x'.repeat(1_001) };
    expect(await send(form(long, good))).toMatchObject({ status: 413 });
  });

  it.each([
    ['is cut off', form({ name: 'a.docx', type: DOCX, content: GOOD }).subarray(0, 200)],
    ['names a field after what every object has', form({ field: '__proto__', content: 'x' })],
    ['is no form', Buffer.from('hello')],
  ])('answers a form that %s', async (_what, payload) => {
    expect(await send(payload)).toMatchObject({ status: 400 });
  });

  it('leaves other routes as unwelcoming to forms as they were', async () => {
    expect(await send(form({ content: 'x' }), '/json')).toMatchObject({ status: 415 });
  });

  it('does not go on reading from a sender that never ends', async () => {
    await fastify.listen({ port: 0, host: '127.0.0.1' });
    const address = fastify.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const socket = createConnection({ port, host: '127.0.0.1' });
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `POST /read HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n\r\n`,
    );
    const chunk = (text: string): string =>
      `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    socket.write(
      chunk(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\nContent-Type: application/json\r\n\r\n`,
      ),
    );
    const late = setTimeout(() => socket.destroy(), 8_000);
    const flood = setInterval(() => socket.write(chunk('['.repeat(64_000))), 5);
    await closed;
    clearInterval(flood);
    clearTimeout(late);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});
