import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';

describe('recovery codes', () => {
  it('are ten, all different, each of 120 random bits', () => {
    const codes = newRecoveryCodes();
    expect(new Set([...codes, ...newRecoveryCodes()]).size).toBe(20);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{6}-){3}[0-9a-hjkmnp-tv-z]{6}$/);
    }
  });

  it('are known however they are typed', () => {
    const kept = hashRecoveryCode('01abcd-01efgh-01jkmn-01pqrs');
    expect(kept).toHaveLength(32);
    expect(hashRecoveryCode(' O1ABCD OIEFGH oljkmn 01PQRS ')).toEqual(kept);
    expect(hashRecoveryCode('01abcd-01efgh-01jkmn-01pqrt')).not.toEqual(kept);
  });

  it.each(['', '123456', '01abcd-01efgh-01jkmn', '01abcd-01efgh-01jkmn-01pqru', 'x'.repeat(5000)])(
    'takes no %p',
    (typed) => expect(hashRecoveryCode(typed)).toBeUndefined(),
  );
});
