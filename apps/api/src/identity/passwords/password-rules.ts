import type { LocalizedText } from '@kravsmed/domain';
import { COMMON_PASSWORDS } from './common-passwords';
import { GUESSABLE_WORDS } from './guessable-words';

/**
 * ASVS 5.0 (6.2) and NIST SP 800-63B: length counts, any character may be used, nothing about upper case or
 * digits is demanded, and what an attacker tries first is refused.
 */
export const SHORTEST_PASSWORD = 8;
/** What the screens recommend: four ordinary words. */
export const RECOMMENDED_LENGTH = 15;
export const LONGEST_PASSWORD = 128;

/** What must be left of a password when every guessable word has been taken out of it. */
const LEAST_BEYOND_WORDS = 6;
/** From here on, words in a row are a passphrase. */
const LONG_ENOUGH_FOR_WORDS = 20;
const LEAST_DISTINCT = 4;
const SHORTEST_OWN_WORD = 3;
const SERVICE = 'kravsmed';

/** Whose password it will be: their own name is the first guess. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/** One form for what looks the same, so that a password typed on another keyboard is the same one. */
export const normalPassword = (password: string): string => password.normalize('NFC');

/** Why this password cannot be chosen; undefined when it can. One reason, the first to mend. */
export function passwordRefusal(password: string, owner: PasswordOwner): LocalizedText | undefined {
  const text = normalPassword(password);
  const length = [...text].length;
  if (length < SHORTEST_PASSWORD) return TOO_SHORT;
  if (length > LONGEST_PASSWORD) return TOO_LONG;
  const lower = text.toLowerCase();
  if (isMonotonous(lower)) return MONOTONOUS;
  if (isCommon(lower)) return COMMON;
  if (length < LONG_ENOUGH_FOR_WORDS) {
    const own = ownWords(owner);
    if (isMadeOf(own, lower)) return OWN;
    if (isMadeOf([...own, ...GUESSABLE_WORDS], lower)) return COMMON;
  } else if (lower === owner.email.toLowerCase() || lower === owner.name.toLowerCase()) {
    return OWN;
  }
  return undefined;
}

/** `aaaaaaaa`, `12121212`, `abcdefghij`, `87654321`. */
function isMonotonous(text: string): boolean {
  const codes = [...text].map((each) => each.codePointAt(0) ?? 0);
  if (new Set(codes).size < LEAST_DISTINCT) return true;
  const step = (codes[1] ?? 0) - (codes[0] ?? 0);
  return codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step);
}

/** As it is, or with a year or a mark put behind it. */
const isCommon = (text: string): boolean =>
  [text, plain(text)].some(
    (each) =>
      COMMON_PASSWORDS.has(each) || COMMON_PASSWORDS.has(each.replace(/[^\p{L}]{1,5}$/u, '')),
  );

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** `l0s3n0rd` reads as `losenord`. */
const plain = (text: string): string => [...text].map((each) => LOOKALIKES[each] ?? each).join('');

function isMadeOf(words: readonly string[], text: string): boolean {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return [text, plain(text)].some((each) => {
    const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ''), each);
    return rest !== each && [...rest].length < LEAST_BEYOND_WORDS;
  });
}

function ownWords({ email, name }: PasswordOwner): readonly string[] {
  return [SERVICE, email, ...`${email} ${name}`.split(/[^\p{L}\p{N}]+/u)]
    .map((word) => word.normalize('NFC').toLowerCase())
    .filter((word) => word.length >= SHORTEST_OWN_WORD);
}

const TOO_SHORT: LocalizedText = {
  sv: `Lösenordet ska ha minst ${SHORTEST_PASSWORD} tecken, gärna ${RECOMMENDED_LENGTH} eller fler. Fyra vanliga ord i rad är lätta att minnas och svåra att gissa.`,
  en: `The password must have ${SHORTEST_PASSWORD} characters or more, better ${RECOMMENDED_LENGTH}. Four ordinary words in a row are easy to remember and hard to guess.`,
};
const TOO_LONG: LocalizedText = {
  sv: `Lösenordet får ha högst ${LONGEST_PASSWORD} tecken.`,
  en: `The password may have ${LONGEST_PASSWORD} characters at most.`,
};
const MONOTONOUS: LocalizedText = {
  sv: 'Lösenordet är samma tecken om och om igen, eller tecken i ordningsföljd. Välj något som är svårare att gissa.',
  en: 'The password is the same characters over and over, or characters in sequence. Choose something harder to guess.',
};
const COMMON: LocalizedText = {
  sv: 'Lösenordet är ett av dem som gissas först. Välj något annat; lägg till ord hellre än siffror.',
  en: 'The password is one of those that are guessed first. Choose another; add words rather than digits.',
};
const OWN: LocalizedText = {
  sv: 'Lösenordet består nästan bara av ditt namn, din e-postadress eller tjänstens namn. Välj något annat.',
  en: 'The password is little but your name, your e-mail address or the name of this service. Choose another.',
};
