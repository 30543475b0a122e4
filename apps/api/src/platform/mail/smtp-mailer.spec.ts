import { createServer, type Server } from 'node:net';
import { Logger } from '@nestjs/common';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { resetPasswordLetter } from './account-letters';
import type { Mail } from './mailer';
import { SmtpMailer, type SmtpServer } from './smtp-mailer';

const FROM = { name: 'Kravsmed i Skåne', address: 'no-reply@example.se' };
const LINK = 'https://krav.example.se/nytt-losenord#token=abc_-123';
const LETTER = resetPasswordLetter({
  language: 'sv',
  link: LINK,
  expiresAt: new Date('2027-01-31T12:00:00Z'),
});
const MAIL: Mail = { ...LETTER, to: 'asa@example.se' };

const PLAIN = { host: '127.0.0.1', secure: false, requireTls: false };
const SHORT = { connectMs: 300, wholeMs: 500 };

interface Received {
  readonly mail: ParsedMail;
  readonly raw: string;
  readonly to: readonly string[];
}

async function withServer(
  options: SMTPServerOptions,
  work: (server: SmtpServer, received: readonly Received[]) => Promise<void>,
): Promise<void> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((mail) => {
          received.push({
            mail,
            raw: raw.toString('latin1'),
            to: envelope.rcptTo.map(({ address }) => address),
          });
          done();
        });
      });
    },
    ...options,
  });
  const port = await listening(server.server, () => server.listen(0, '127.0.0.1'));
  try {
    await work({ ...PLAIN, port }, received);
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

async function listening(server: Server, begin: () => void): Promise<number> {
  const ready = new Promise((resolve) => server.once('listening', resolve));
  begin();
  await ready;
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

beforeAll(() => Logger.overrideLogger(false));

describe('SmtpMailer with a server that takes mail', () => {
  it('brings a letter whole: å, ä and ö, both forms, and who sent it', async () => {
    await withServer({}, async (server, received) => {
      expect(await new SmtpMailer(server, FROM).send(MAIL)).toEqual({ ok: true, value: null });
      const [{ mail, raw, to }] = received as [Received];
      expect(to).toEqual(['asa@example.se']);
      expect(mail.subject).toBe('Välj ett nytt lösenord');
      expect(mail.from?.text).toBe('"Kravsmed i Skåne" <no-reply@example.se>');
      expect(mail.text?.trimEnd()).toBe(LETTER.text.trimEnd());
      expect(mail.html).toBe(LETTER.html);
      expect(mail.headers.get('content-language')).toBe('sv');
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      // Nothing that an old relay would mangle.
      expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
      expect(raw).not.toContain('nodemailer');
    });
  });

  it('lets no subject begin a header of its own', async () => {
    await withServer({}, async (server, received) => {
      const subject = 'Hej\r\nBcc: alla@example.se\r\n\r\nText';
      await new SmtpMailer(server, FROM).send({ ...MAIL, subject });
      const [{ mail, to }] = received as [Received];
      expect(mail.subject).toBe('Hej Bcc: alla@example.se Text');
      expect(mail.headers.has('bcc')).toBe(false);
      expect(to).toEqual(['asa@example.se']);
    });
  });

  it.each(['asa@example.se\r\nBcc: alla@example.se', 'a@example.se, b@example.se', 'ingen', ''])(
    'sends nothing to %j',
    async (to) => {
      await withServer({}, async (server, received) => {
        expect(await new SmtpMailer(server, FROM).send({ ...MAIL, to })).toMatchObject({
          ok: false,
          error: { code: 'bad-address' },
        });
        expect(received).toHaveLength(0);
      });
    },
  );

  it('reads no file and no address that a mail names', async () => {
    await withServer({}, async (server, received) => {
      const text = { path: '/etc/hostname' } as unknown as string;
      expect((await new SmtpMailer(server, FROM).send({ ...MAIL, text })).ok).toBe(false);
      expect(received).toHaveLength(0);
    });
  });

  it('signs in with the user of SMTP_URL', async () => {
    const seen: unknown[] = [];
    const options: SMTPServerOptions = {
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        seen.push(username, password);
        done(null, { user: username });
      },
    };
    await withServer(options, async (server) => {
      const mailer = new SmtpMailer({ ...server, user: 'krav', password: 'hemligt' }, FROM);
      expect((await mailer.send(MAIL)).ok).toBe(true);
      expect(seen).toEqual(['krav', 'hemligt']);
    });
  });
});

describe('SmtpMailer when it does not go well', () => {
  const refusal = (code: string) => ({ ok: false, error: { code } });

  it('says that a server refuses the address', async () => {
    const options: SMTPServerOptions = {
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('No such user here'), { responseCode: 550 })),
    };
    await withServer(options, async (server) => {
      expect(await new SmtpMailer(server, FROM).send(MAIL)).toMatchObject(refusal('refused'));
    });
  });

  it('says that nobody answers', async () => {
    const mailer = new SmtpMailer({ ...PLAIN, port: 1 }, FROM);
    expect(await mailer.send(MAIL)).toMatchObject(refusal('unreachable'));
  });

  it('sends nothing in the clear to a server that must have TLS', async () => {
    await withServer({}, async (server, received) => {
      const mailer = new SmtpMailer({ ...server, requireTls: true }, FROM);
      expect((await mailer.send(MAIL)).ok).toBe(false);
      expect(received).toHaveLength(0);
    });
  });

  it('trusts no certificate that nobody vouches for', async () => {
    await withServer({ disabledCommands: [] }, async (server, received) => {
      const mailer = new SmtpMailer({ ...server, requireTls: true }, FROM);
      expect(await mailer.send(MAIL)).toMatchObject(refusal('unreachable'));
      expect(received).toHaveLength(0);
    });
  });

  it.each([
    ['says nothing', () => undefined],
    [
      'answers drop by drop',
      (say: (line: string) => void) => {
        say('220 ready\r\n');
        const drops = setInterval(() => say('250-wait\r\n'), 50);
        return () => clearInterval(drops);
      },
    ],
  ])('gives up in time on a server that %s', async (_what, behave) => {
    const ends: (() => void)[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      const end = behave((line) => socket.write(line));
      ends.push(() => socket.destroy(), ...(end === undefined ? [] : [end]));
    });
    const port = await listening(server, () => server.listen(0, '127.0.0.1'));
    const begun = Date.now();
    const mailer = new SmtpMailer({ ...PLAIN, port }, FROM, SHORT);
    expect(await mailer.send(MAIL)).toMatchObject(refusal('unreachable'));
    expect(Date.now() - begun).toBeLessThan(3_000);
    for (const end of ends) end();
    await new Promise((resolve) => server.close(resolve));
  });
});
