import { Secret, TOTP } from 'otpauth';
import { enrolment, newTimeSecret, stepOfCode } from './time-codes';

// RFC 6238, appendix B, the SHA-1 rows, cut to six digits.
const RFC_SECRET = Secret.fromLatin1('12345678901234567890').base32;

describe('stepOfCode', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('gives what RFC 6238 gives at %d s', (seconds, code) => {
    expect(stepOfCode(RFC_SECRET, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('takes a code of a clock that is one step off, not two', () => {
    const secret = newTimeSecret();
    const now = Date.parse('2026-11-24T12:00:10Z');
    const step = Math.floor(now / 30_000);
    const at = (offset: number) =>
      stepOfCode(
        secret,
        new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now + offset }),
        new Date(now),
      );
    expect([at(-30_000), at(0), at(30_000)]).toEqual([step - 1, step, step + 1]);
    expect([at(-60_000), at(60_000)]).toEqual([undefined, undefined]);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345', '1e5000'])(
    'takes no %p',
    (code) => {
      expect(stepOfCode(RFC_SECRET, code, new Date(59_000))).toBeUndefined();
    },
  );

  it('takes a code written with a space', () => {
    expect(stepOfCode(RFC_SECRET, '287 082', new Date(59_000))).toBe(1);
  });
});

describe('enrolment', () => {
  it('names the service and the account, and draws a picture without script', () => {
    const { uri, qr } = enrolment(RFC_SECRET, 'siv@exempel.se');
    expect(uri).toBe(
      `otpauth://totp/Kravsmed:siv%40exempel.se?issuer=Kravsmed&secret=${RFC_SECRET}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(qr).toMatch(/^<svg [^>]*viewBox/);
    expect(qr).not.toMatch(/script|href|onload/);
  });
});
