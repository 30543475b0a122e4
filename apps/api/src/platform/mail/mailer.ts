import type { Language, LocalizedText, Result } from '@kravsmed/domain';

/** What a mail says, in one language, as plain text and as HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
}

export interface Mail extends Letter {
  /** One address, without a name. */
  readonly to: string;
}

/** Why a mail did not leave. Never holds the address or the words of the mail. */
export interface MailProblem {
  /** `not-set-up`: nothing to send with; `bad-address`: no address; `refused`: the server said no; `unreachable`: no answer in time. */
  readonly code: 'not-set-up' | 'bad-address' | 'refused' | 'unreachable';
  readonly detail: LocalizedText;
}

/** Sends mail. Never throws: a request that wants a mail sent is answered whether or not it left. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<Result<null, MailProblem>>;
}
