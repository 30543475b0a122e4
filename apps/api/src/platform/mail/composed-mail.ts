import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mailer';
import { isMailAddress, type Sender } from './mail-address';

/** Never files or addresses from outside, whatever stands in a mail. */
export const CLOSED = { disableFileAccess: true, disableUrlAccess: true } as const;

/** A mail as nodemailer takes it; undefined when it is not addressed to exactly one address. */
export function composed({ to, subject, text, html, language }: Mail, from: Sender) {
  if (!isMailAddress(to)) return undefined;
  return {
    from: { ...from },
    to: { name: '', address: to },
    // One line: what comes after a break would be read as a header.
    subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
    text,
    html,
    headers: {
      'Content-Language': language,
      // No out-of-office answers to a machine (RFC 3834).
      'Auto-Submitted': 'auto-generated',
    },
    xMailer: false,
    ...CLOSED,
  } satisfies SendMailOptions;
}
