import type { Language, LocalizedText } from '@kravsmed/domain';
import { setLetter } from './letter-page';
import { momentInLetter, nameInLetter } from './letter-words';
import type { Letter } from './mailer';

export const NOTICES = [
  'signed-in',
  'password-changed',
  'address-changed',
  'two-step-on',
  'two-step-off',
  'recovery-code-used',
  'token-made',
  'account-taken',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

interface NoticeWords {
  readonly subject: LocalizedText;
  readonly happened: LocalizedText;
}

const WORDS: Readonly<Record<NoticeKind, NoticeWords>> = {
  'signed-in': {
    subject: { sv: 'Ny inloggning på ditt konto', en: 'A new sign-in to your account' },
    happened: {
      sv: 'Någon loggade in på ditt konto i Kravsmed.',
      en: 'Somebody signed in to your account in Kravsmed.',
    },
  },
  'password-changed': {
    subject: { sv: 'Ditt lösenord har bytts', en: 'Your password was changed' },
    happened: {
      sv: 'Lösenordet till ditt konto i Kravsmed byttes. Andra enheter har loggats ut.',
      en: 'The password of your account in Kravsmed was changed. Other devices were signed out.',
    },
  },
  'address-changed': {
    subject: { sv: 'Din e-postadress har bytts', en: 'Your e-mail address was changed' },
    happened: {
      sv: 'Ditt konto i Kravsmed har fått en annan e-postadress. Det här är det sista mejlet till den här adressen.',
      en: 'Your account in Kravsmed now has another e-mail address. This is the last mail to this address.',
    },
  },
  'two-step-on': {
    subject: { sv: 'Inloggning i två steg är på', en: 'Two-step sign-in is on' },
    happened: {
      sv: 'Inloggning i två steg slogs på för ditt konto i Kravsmed.',
      en: 'Two-step sign-in was turned on for your account in Kravsmed.',
    },
  },
  'two-step-off': {
    subject: { sv: 'Inloggning i två steg är av', en: 'Two-step sign-in is off' },
    happened: {
      sv: 'Inloggning i två steg stängdes av för ditt konto i Kravsmed.',
      en: 'Two-step sign-in was turned off for your account in Kravsmed.',
    },
  },
  'recovery-code-used': {
    subject: { sv: 'En reservkod har använts', en: 'A recovery code was used' },
    happened: {
      sv: 'Någon loggade in på ditt konto i Kravsmed med en reservkod. Den koden går inte att använda igen.',
      en: 'Somebody signed in to your account in Kravsmed with a recovery code. That code cannot be used again.',
    },
  },
  'token-made': {
    subject: { sv: 'En API-nyckel har skapats', en: 'An API token was made' },
    happened: {
      sv: 'En API-nyckel skapades för ditt konto i Kravsmed. Den som har nyckeln kan göra det den tillåter i ditt namn.',
      en: 'An API token was made for your account in Kravsmed. Who holds it may do what it allows in your name.',
    },
  },
  'account-taken': {
    subject: { sv: 'Du har redan ett konto', en: 'You already have an account' },
    happened: {
      sv: 'Någon, kanske du, försökte skapa ett konto i Kravsmed med den här e-postadressen. Den har redan ett konto. Inget har ändrats.',
      en: 'Somebody, perhaps you, tried to make an account in Kravsmed with this e-mail address. It already has one. Nothing was changed.',
    },
  },
};

export interface Notice {
  readonly language: Language;
  readonly at: Date;
  /** The kind of device and browser, as the account's own list of sign-ins shows it. */
  readonly device?: string;
  /** Where the account's security is looked after. */
  readonly link: string;
}

/** Tells the owner of an account what happened to it, so that what was not theirs is seen at once. */
export function noticeLetter(kind: NoticeKind, { language, at, device, link }: Notice): Letter {
  const { subject, happened } = WORDS[kind];
  const moment = momentInLetter(at, language);
  const from = device === undefined ? '' : nameInLetter(device);
  const swedish = language === 'sv';
  return setLetter({
    language,
    subject: subject[language],
    paragraphs: [
      happened[language],
      `${swedish ? 'När' : 'When'}: ${moment}${from === '' ? '' : `. ${swedish ? 'Enhet' : 'Device'}: ${from}`}.`,
    ],
    action: { words: swedish ? 'Se över kontot' : 'Look over the account', link },
    afterwards: [
      swedish
        ? 'Var det du? Då behöver du inte göra något. Var det inte du? Byt lösenord genast, och hör av dig till den som driver tjänsten.'
        : 'Was it you? Then you need not do anything. Was it not you? Change your password at once, and tell whoever runs the service.',
    ],
  });
}
