import fc from 'fast-check';
import { COMMON_PASSWORDS } from './common-passwords';
import { normalPassword, passwordRefusal } from './password-rules';

const owner = { email: 'siv.oberg@exempelkoping.se', name: 'Siv Öberg' };
const refusal = (password: string): string | undefined => passwordRefusal(password, owner)?.en;

describe('passwordRefusal', () => {
  it.each([
    'häst batteri klammer rätt',
    'tre små grodor hoppar',
    'vPz8-qGh3',
    'sommar i stockholm med mamma',
    '😀🐷🥕🍞🧀🥛🐟🌾',
    'ångbåtsbiljett',
    '        mellanrum räknas',
  ])('takes %s', (password) => {
    expect(refusal(password)).toBeUndefined();
  });

  it.each([
    ['kort', 'must have 8'],
    ['häst123', 'must have 8'],
    ['x'.repeat(129), '128 characters at most'],
    ['aaaaaaaaaaaa', 'over and over'],
    ['121212121212', 'over and over'],
    ['abcdefghijkl', 'in sequence'],
    ['password', 'guessed first'],
    ['PassWord', 'guessed first'],
    ['p4ssw0rd', 'guessed first'],
    ['Password2026!', 'guessed first'],
    ['Sommar2026!', 'guessed first'],
    ['HÖSTEN2026', 'guessed first'],
    ['l0s3n0rd!', 'guessed first'],
    ['Göteborg123', 'guessed first'],
    ['kravsmed', 'your name'],
    ['Kravsmed2026', 'your name'],
    ['sivöberg1', 'your name'],
    ['siv.oberg@exempelkoping.se', 'your name'],
    ['Exempelkoping1', 'your name'],
  ])('refuses %s', (password, why) => {
    expect(refusal(password)).toContain(why);
  });

  it('counts characters as a person does, however they are composed', () => {
    const decomposed = 'a\u030Ao\u0308'.repeat(2);
    expect(refusal(decomposed)).toContain('must have 8');
    expect(normalPassword(decomposed)).toBe('åöåö');
  });

  it('refuses every password of the bundled list, in whatever case', () => {
    expect(COMMON_PASSWORDS.size).toBe(10_000);
    for (const password of COMMON_PASSWORDS) expect(refusal(password.toUpperCase())).toBeDefined();
  });

  it('never throws, and says the same of both forms of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (password) => {
        expect(refusal(password.normalize('NFD'))).toBe(refusal(password.normalize('NFC')));
      }),
    );
  });
});
