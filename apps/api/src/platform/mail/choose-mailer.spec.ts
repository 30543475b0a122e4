import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { chooseMailer } from './choose-mailer';
import type { Mail } from './mailer';
import { SmtpMailer } from './smtp-mailer';

const FROM = { name: 'Kravsmed', address: 'no-reply@localhost' };
const MAIL: Mail = {
  to: 'asa@example.se',
  subject: 'Välj ett nytt lösenord',
  text: 'Öppna https://krav.example.se/#token=abc',
  html: '<p>Öppna</p>',
  language: 'sv',
};

beforeAll(() => Logger.overrideLogger(false));

describe('chooseMailer', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'kravsmed-mail-'));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  it('takes the server that is named, and tells no password', () => {
    const smtp = {
      host: 'post.example.se',
      port: 587,
      secure: false,
      requireTls: true,
      user: 'krav',
      password: 'hemligt',
    };
    const { mailer, says } = chooseMailer({ smtp, from: FROM, dataDirectory: data });
    expect(mailer).toBeInstanceOf(SmtpMailer);
    expect(says).toBe('Mail leaves by post.example.se:587.');
  });

  it('else writes each mail to a file that only its owner reads', async () => {
    const { mailer, says } = chooseMailer({ smtp: undefined, from: FROM, dataDirectory: data });
    expect(says).toContain(join(data, 'mail'));
    expect(await mailer.send(MAIL)).toEqual({ ok: true, value: null });
    expect(await mailer.send(MAIL)).toEqual({ ok: true, value: null });
    const names = readdirSync(join(data, 'mail'));
    expect(names).toHaveLength(2);
    const path = join(data, 'mail', names[0]!);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const mail = await simpleParser(readFileSync(path));
    expect(mail.subject).toBe(MAIL.subject);
    expect(mail.text?.trim()).toBe(MAIL.text);
  });

  it('forgets mails of last week, and nothing else that lies there', async () => {
    const { mailer } = chooseMailer({ smtp: undefined, from: FROM, dataDirectory: data });
    await mailer.send(MAIL);
    const folder = join(data, 'mail');
    const [old] = readdirSync(folder);
    writeFileSync(join(folder, 'note.txt'), '');
    const lastWeek = Date.now() / 1000 - 8 * 24 * 3600;
    for (const name of [old!, 'note.txt']) utimesSync(join(folder, name), lastWeek, lastWeek);
    await mailer.send(MAIL);
    const left = readdirSync(folder);
    expect(left).toContain('note.txt');
    expect(left).not.toContain(old);
    expect(left).toHaveLength(2);
  });

  it('says so when the folder cannot be written', async () => {
    writeFileSync(join(data, 'mail'), 'a file in its place');
    const { mailer } = chooseMailer({ smtp: undefined, from: FROM, dataDirectory: data });
    expect(await mailer.send(MAIL)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(await mailer.send({ ...MAIL, to: 'a@b.se, c@d.se' })).toMatchObject({
      error: { code: 'bad-address' },
    });
  });

  it('without either refuses each mail and says how to switch it on', async () => {
    const { mailer, says } = chooseMailer({
      smtp: undefined,
      from: FROM,
      dataDirectory: undefined,
    });
    expect(says).toContain('set SMTP_URL');
    expect(await mailer.send(MAIL)).toMatchObject({ ok: false, error: { code: 'not-set-up' } });
  });
});
