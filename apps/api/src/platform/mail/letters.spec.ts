import fc from 'fast-check';
import { changeAddressLetter, resetPasswordLetter, verifyAddressLetter } from './account-letters';
import { invitationLetter } from './invitation-letter';
import { nameInLetter } from './letter-words';
import type { Letter } from './mailer';
import { noticeLetter, NOTICES } from './notice-letter';

const EXPIRES = new Date('2027-01-31T23:30:00Z');
const LINK = 'https://krav.example.se/nytt-losenord#token=abc_-123';
const ROLE = { sv: 'Läsare', en: 'Reader' };

const invitationBy = (inviter: string, organisation = 'Lunds kommun'): Letter =>
  invitationLetter({
    language: 'sv',
    link: LINK,
    expiresAt: EXPIRES,
    role: ROLE,
    inviter,
    organisation,
  });

const all = (language: 'sv' | 'en'): readonly Letter[] => [
  resetPasswordLetter({ language, link: LINK, expiresAt: EXPIRES }),
  verifyAddressLetter({ language, link: LINK, expiresAt: EXPIRES }),
  changeAddressLetter({ language, link: LINK, expiresAt: EXPIRES }),
  invitationLetter({
    language,
    link: LINK,
    expiresAt: EXPIRES,
    role: ROLE,
    inviter: 'Åsa Öberg',
    organisation: 'Lunds kommun',
  }),
  ...NOTICES.map((kind) => noticeLetter(kind, { language, at: EXPIRES, link: LINK })),
];

describe.each(['sv', 'en'] as const)('every letter in %s', (language) => {
  it.each(all(language).map((letter) => [letter.subject, letter] as const))(
    '%s',
    (subject, letter) => {
      expect(letter.language).toBe(language);
      expect(letter.html).toContain(`<html lang="${language}">`);
      expect(letter.html).toContain(`<title>${subject}</title>`);
      expect(letter.html.match(/<h1/g)).toHaveLength(1);
      // The link works where there is no HTML, and shows itself where there is.
      expect(letter.text).toContain(LINK);
      expect(letter.html).toContain(`href="${LINK}"`);
      expect(letter.html).toContain(`>${LINK}</a>`);
      // Nothing is fetched when it is opened, and nothing runs.
      expect(letter.html).not.toMatch(/<(img|script|link|iframe|style)|url\(/i);
      expect(letter.text).not.toMatch(/undefined|\[object/);
    },
  );

  it('has a subject of its own for each', () => {
    const subjects = all(language).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe('what a letter says', () => {
  it('says until when a link works, in Swedish time', () => {
    const swedish = resetPasswordLetter({ language: 'sv', link: LINK, expiresAt: EXPIRES });
    expect(swedish.text).toContain('1 februari 2027 kl. 00:30 (svensk tid)');
    const english = resetPasswordLetter({ language: 'en', link: LINK, expiresAt: EXPIRES });
    expect(english.text).toContain('1 February 2027 at 00:30 (Swedish time)');
  });

  it('says who invites to what, and as what', () => {
    const { subject, text } = invitationBy('Åsa Öberg');
    expect(subject).toBe('Inbjudan till Lunds kommun i Kravsmed');
    expect(text).toContain(
      'Åsa Öberg bjuder in dig till Lunds kommun i Kravsmed. Din roll blir läsare.',
    );
  });

  it('says from what device somebody signed in', () => {
    const { text } = noticeLetter('signed-in', {
      language: 'sv',
      at: EXPIRES,
      device: 'Firefox på Windows',
      link: LINK,
    });
    expect(text).toContain('Enhet: Firefox på Windows.');
  });
});

describe('a name that somebody else chose', () => {
  it('is shown as text, whatever it is', () => {
    const { html } = invitationBy('<img src=x onerror=alert(1)>', '"><script>');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img|<script/);
  });

  it('makes no link and no line of its own', () => {
    expect(nameInLetter('Vinn pris på https://evil.example/x nu')).toBe(
      'Vinn pris på https evil example x nu',
    );
    expect(nameInLetter('evil.example')).toBe('evil example');
    expect(nameInLetter('Lunds kommun, bygg- o. miljöförv.')).toBe(
      'Lunds kommun, bygg- o. miljöförv.',
    );
    expect(nameInLetter('Lund\r\nBcc: x@y.se')).toBe('Lund Bcc x y se');
    expect(nameInLetter('Å'.repeat(200))).toHaveLength(80);
  });

  it('never holds a break, an @ or a scheme', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const written = nameInLetter(name);
        expect(written).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}@:/\\]/u);
        expect(written.length).toBeLessThanOrEqual(80);
        expect(invitationBy('Åsa', name).subject).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
