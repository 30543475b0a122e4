import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { PublicUrl } from '../../platform/http/public-url';
import {
  changeAddressLetter,
  resetPasswordLetter,
  verifyAddressLetter,
} from '../../platform/mail/account-letters';
import { type Letter, Mailer } from '../../platform/mail/mailer';
import { noticeLetter, type NoticeKind } from '../../platform/mail/notice-letter';
import type { AccountRow } from '../persistence/account.rows';
import { LinkStore } from '../persistence/link.store';
import type { LinkPurpose } from '../persistence/proof.rows';

export type Addressee = Pick<AccountRow, 'id' | 'email' | 'language'>;

/** The screens that the links of letters lead to. */
const PAGES: Readonly<Record<LinkPurpose, string>> = {
  'reset-password': '/nytt-losenord',
  'verify-email': '/bekrafta-adress',
  'change-email': '/byt-adress',
};
const ACCOUNT_PAGE = '/konto';

const LETTERS = {
  'reset-password': resetPasswordLetter,
  'verify-email': verifyAddressLetter,
  'change-email': changeAddressLetter,
} as const;

/**
 * Sends letters behind the back of the request: how long an answer takes tells nobody whether a letter was
 * sent, and a mail server that hangs holds up no one.
 */
@Injectable()
export class AccountMail implements OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly mailer: Mailer,
    private readonly links: LinkStore,
    private readonly publicUrl: PublicUrl,
    private readonly clock: Clock,
  ) {}

  /** A letter with a link for one use; to the account's own address when no other is named. */
  sendLink(purpose: LinkPurpose, account: Addressee, email = account.email): void {
    if (email === null) return;
    this.behind(async () => {
      const { id: accountId, language } = account;
      const now = this.clock.now();
      const { token, expiresAt } = await this.links.issue({ purpose, accountId, email }, now);
      const link = this.publicUrl.withSecret(PAGES[purpose], token);
      await this.send(email, LETTERS[purpose]({ language, link, expiresAt }));
    });
  }

  /** Tells the owner what happened to the account. */
  notice(kind: NoticeKind, { email, language }: Addressee, device?: string): void {
    if (email === null) return;
    const at = this.clock.now();
    const link = this.publicUrl.to(ACCOUNT_PAGE);
    this.behind(() =>
      this.send(
        email,
        noticeLetter(kind, { language, at, link, ...(device === undefined ? {} : { device }) }),
      ),
    );
  }

  /** Does work that no answer waits for; what goes wrong in it is logged. */
  behind(work: () => Promise<void>): void {
    const running = work()
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.underWay.delete(running));
    this.underWay.add(running);
  }

  /** When all that was begun has been sent, or has failed. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  private async send(to: string, letter: Letter): Promise<void> {
    await this.mailer.send({ ...letter, to });
  }
}
