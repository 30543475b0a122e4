import { join } from 'node:path';
import type { Sender } from './mail-address';
import { FolderMailer } from './folder-mailer';
import type { Mailer } from './mailer';
import { MailerNotSetUp } from './mailer-not-set-up';
import { SmtpMailer, type SmtpServer } from './smtp-mailer';

export interface MailSettings {
  readonly smtp: SmtpServer | undefined;
  readonly from: Sender;
  readonly dataDirectory: string | undefined;
}

/** The mailer that the settings allow, and a line that says so to whoever started us. */
export function chooseMailer({ smtp, from, dataDirectory }: MailSettings): {
  readonly mailer: Mailer;
  readonly says: string;
} {
  if (smtp !== undefined) {
    return {
      mailer: new SmtpMailer(smtp, from),
      says: `Mail leaves by ${smtp.host}:${smtp.port}.`,
    };
  }
  if (dataDirectory !== undefined) {
    const folder = join(dataDirectory, 'mail');
    return {
      mailer: new FolderMailer(folder, from),
      says: `Mail is written to ${folder}: no SMTP_URL is set.`,
    };
  }
  return {
    mailer: new MailerNotSetUp(),
    says: 'Mail is off: set SMTP_URL, or KRAVSMED_DATA_DIR to have each mail written to a file. Until then nobody can be invited by mail or choose a new password.',
  };
}
