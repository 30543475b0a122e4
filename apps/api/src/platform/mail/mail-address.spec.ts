import fc from 'fast-check';
import { isMailAddress, readSender } from './mail-address';

describe('isMailAddress', () => {
  it.each(['a@b', 'asa.oberg+krav@lund.se', 'åsa@malmö.se', "o'hara@sub.example.org"])(
    'takes %s',
    (text) => expect(isMailAddress(text)).toBe(true),
  );

  it.each([
    '',
    'a',
    '@b.se',
    'a@',
    'a@b@c.se',
    'a@b.se, c@d.se',
    'a@b.se;c@d.se',
    'Namn <a@b.se>',
    'a b@c.se',
    'a@b.se\r\nBcc: c@d.se',
    'a@b.se\n',
    'a@b..se',
    'a@-b.se',
    'a@b.se\u0000',
    `${'a'.repeat(65)}@b.se`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.se`,
  ])('refuses %j', (text) => expect(isMailAddress(text)).toBe(false));

  it('never takes what could begin another header or another address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\r', '\n', ',', '<', ' ', '\u2028'),
        fc.string({ unit: 'binary' }),
        (before, sign, after) => {
          expect(isMailAddress(`${before}${sign}${after}`)).toBe(false);
        },
      ),
    );
  });
});

describe('readSender', () => {
  it('reads a name and an address, or the address alone', () => {
    expect(readSender('Kravsmed i Lund <no-reply@lund.se>')).toEqual({
      name: 'Kravsmed i Lund',
      address: 'no-reply@lund.se',
    });
    expect(readSender('"Krav, Lund" <no-reply@lund.se>')?.name).toBe('Krav, Lund');
    expect(readSender('no-reply@lund.se')).toEqual({
      name: 'Kravsmed',
      address: 'no-reply@lund.se',
    });
  });

  it.each(['Kravsmed', 'a <b@c.se>, d <e@f.se>', 'a\r\nBcc: x@y.se <b@c.se>'])(
    'refuses %j',
    (text) => expect(readSender(text)).toBeUndefined(),
  );
});
