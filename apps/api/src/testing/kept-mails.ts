import { ok, type Result } from '@kravsmed/domain';
import { type Mail, Mailer, type MailProblem } from '../platform/mail/mailer';

/** Keeps every mail, so that a test can read it and follow its link. */
export class KeptMails extends Mailer {
  readonly sent: Mail[] = [];

  override send(mail: Mail): Promise<Result<null, MailProblem>> {
    this.sent.push(mail);
    return Promise.resolve(ok(null));
  }
}
