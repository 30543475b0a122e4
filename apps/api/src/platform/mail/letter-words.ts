import type { Language } from '@kravsmed/domain';

const LONGEST_NAME = 80;

/**
 * A name that somebody else chose, safe to stand in a letter of ours: one line, not long, and nothing that a mail
 * program would turn into a link. Else an invitation is a way to send strangers a message under our name.
 */
export function nameInLetter(name: string): string {
  const line = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[:/\\@]+/g, ' ')
    // A dot between two letters makes an address of a word.
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…` : line;
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** "25 november 2026 kl. 15:04", in Sweden's time, which the letter says. */
export function momentInLetter(at: Date, language: Language): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(at);
  return language === 'sv' ? `${written} (svensk tid)` : `${written} (Swedish time)`;
}
