import { type Result, refused } from '@kravsmed/domain';
import { Mailer, type MailProblem } from './mailer';

/** Stands in where there is neither a mail server nor a data directory. */
export class MailerNotSetUp extends Mailer {
  override send(): Promise<Result<null, MailProblem>> {
    return Promise.resolve(
      refused({
        code: 'not-set-up',
        detail: {
          sv: 'E-post är inte påslagen i den här installationen. Be den som driver den ange SMTP_URL.',
          en: 'Mail is not switched on in this installation. Ask whoever runs it to set SMTP_URL.',
        },
      }),
    );
  }
}
