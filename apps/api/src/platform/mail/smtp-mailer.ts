import { ok, refused, type Result } from '@kravsmed/domain';
import { Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { composed } from './composed-mail';
import type { Sender } from './mail-address';
import { type Mail, Mailer, type MailProblem } from './mailer';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS. */
  readonly secure: boolean;
  /** Whether a server without TLS is refused. */
  readonly requireTls: boolean;
  readonly user?: string;
  readonly password?: string;
}

export interface Patience {
  /** For a connection and for its first words. */
  readonly connectMs: number;
  /** For the whole mail: a server that answers drop by drop does not hold a request for ever. */
  readonly wholeMs: number;
}

const PATIENCE: Patience = { connectMs: 5_000, wholeMs: 15_000 };

/** Mail by a server. What goes wrong is a value, and is logged without the address or what the server said of it. */
export class SmtpMailer extends Mailer {
  private readonly logger = new Logger('mail');
  private readonly transport: Transporter;

  constructor(
    server: SmtpServer,
    private readonly from: Sender,
    private readonly patience: Patience = PATIENCE,
  ) {
    super();
    this.transport = createTransport({
      host: server.host,
      port: server.port,
      secure: server.secure,
      requireTLS: server.requireTls,
      tls: { minVersion: 'TLSv1.2' },
      ...(server.user === undefined
        ? {}
        : { auth: { user: server.user, pass: server.password ?? '' } }),
      connectionTimeout: patience.connectMs,
      greetingTimeout: patience.connectMs,
      dnsTimeout: patience.connectMs,
      socketTimeout: patience.wholeMs,
    });
  }

  override async send(mail: Mail): Promise<Result<null, MailProblem>> {
    const message = composed(mail, this.from);
    if (message === undefined) return refused(BAD_ADDRESS);
    const deadline = AbortSignal.timeout(this.patience.wholeMs);
    const withDeadline = { ...message, signal: deadline };
    try {
      await Promise.race([this.transport.sendMail(withDeadline), rejectedWhen(deadline)]);
      return ok(null);
    } catch (error) {
      return refused(this.noted(error));
    }
  }

  private noted(error: unknown): MailProblem {
    const { code, responseCode } = smtpError(error);
    const answer = typeof responseCode === 'number' ? ` ${responseCode}` : '';
    this.logger.warn(`A mail did not leave: ${String(code)}${answer}`);
    // A refusal at an earlier step, such as a wrong password, is not for the sender of this mail to mend.
    const ofTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
    return ofTheMail && Number(responseCode) >= 500 ? REFUSED : UNREACHABLE;
  }
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

const smtpError = (error: unknown): SmtpError =>
  typeof error === 'object' && error !== null ? error : {};

const rejectedWhen = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new TooLate()), { once: true });
  });

class TooLate extends Error {
  readonly code = 'TOO_LATE';
}

export const BAD_ADDRESS: MailProblem = {
  code: 'bad-address',
  detail: {
    sv: 'Det här är ingen e-postadress. Skriv den som namn@exempel.se.',
    en: 'This is not an e-mail address. Write it as name@example.org.',
  },
};

const REFUSED: MailProblem = {
  code: 'refused',
  detail: {
    sv: 'E-postservern tog inte emot mejlet. Kontrollera adressen.',
    en: 'The mail server did not accept the mail. Check the address.',
  },
};

const UNREACHABLE: MailProblem = {
  code: 'unreachable',
  detail: {
    sv: 'E-postservern svarar inte just nu. Försök igen om en stund.',
    en: 'The mail server does not answer just now. Try again in a while.',
  },
};
