import { randomBytes } from 'node:crypto';
import { mkdir, readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refused, type Result } from '@kravsmed/domain';
import { Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { composed } from './composed-mail';
import type { Sender } from './mail-address';
import { type Mail, Mailer, type MailProblem } from './mailer';
import { BAD_ADDRESS } from './smtp-mailer';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Where no mail server is named: each mail becomes a file that a mail program opens. For one's own machine. */
export class FolderMailer extends Mailer {
  private readonly logger = new Logger('mail');
  private readonly transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  });

  constructor(
    private readonly folder: string,
    private readonly from: Sender,
  ) {
    super();
  }

  override async send(mail: Mail): Promise<Result<null, MailProblem>> {
    const message = composed(mail, this.from);
    if (message === undefined) return refused(BAD_ADDRESS);
    try {
      const { message: bytes } = await this.transport.sendMail(message);
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      // The links in it are keys: for the eyes of whoever runs the program.
      await writeFile(join(this.folder, fileName()), bytes, { mode: 0o600, flag: 'wx' });
      await this.forgetOld();
      return ok(null);
    } catch (error) {
      this.logger.warn(`A mail could not be written to ${this.folder}: ${codeOf(error)}`);
      return refused({
        code: 'unreachable',
        detail: {
          sv: 'Mejlet kunde inte sparas. Be den som driver tjänsten se efter i loggen.',
          en: 'The mail could not be kept. Ask whoever runs the service to look in the log.',
        },
      });
    }
  }

  /** People are named in them, and their links have gone out of use. */
  private async forgetOld(): Promise<void> {
    const oldest = Date.now() - KEPT_MS;
    for (const name of await readdir(this.folder)) {
      if (!name.endsWith('.eml')) continue;
      const path = join(this.folder, name);
      if ((await stat(path)).mtimeMs < oldest) await unlink(path);
    }
  }
}

const fileName = (): string =>
  `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.eml`;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown fault';
