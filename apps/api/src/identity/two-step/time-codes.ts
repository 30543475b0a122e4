import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

/** RFC 6238 as every authenticator app speaks it: six digits, thirty seconds, SHA-1. */
const FORM = { issuer: 'Kravsmed', algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be one step off, to either side. */
const DRIFT_STEPS = 1;
const SECRET_BYTES = 20;

export const newTimeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

const codes = (secret: string, label = ''): TOTP =>
  new TOTP({ ...FORM, label, secret: Secret.fromBase32(secret) });

/** The number of the thirty seconds for which `code` is right, now or one step off; undefined: for none. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const timestamp = now.getTime();
  const drift = codes(secret).validate({ token, timestamp, window: DRIFT_STEPS });
  return drift === null ? undefined : Math.floor(timestamp / 1000 / FORM.period) + drift;
}

/** What an authenticator app reads, as text and as a picture. */
export function enrolment(secret: string, account: string): { uri: string; qr: string } {
  const uri = codes(secret, account).toString();
  return { uri, qr: renderSVG(uri, { border: 4, pixelSize: 4, ecc: 'M' }) };
}
