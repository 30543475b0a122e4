import type { LocalizedText } from '@kravsmed/domain';
import type { Problem } from '../platform/http/problem';

export const WRONG_CREDENTIALS: Problem = {
  code: 'wrong-credentials',
  detail: {
    sv: 'E-postadressen och lösenordet hör inte ihop. Kontrollera båda, eller välj ett nytt lösenord.',
    en: 'The e-mail address and the password do not belong together. Check both, or choose a new password.',
  },
};

export const CODE_NEEDED: Problem = {
  code: 'code-needed',
  detail: {
    sv: 'Kontot har inloggning i två steg. Skriv koden från din app, eller en reservkod.',
    en: 'The account has two-step sign-in. Write the code of your app, or a recovery code.',
  },
};

export const WRONG_CODE: Problem = {
  code: 'wrong-code',
  detail: {
    sv: 'Koden stämmer inte, eller har redan använts. Vänta på nästa kod i appen. Stämmer klockan i telefonen?',
    en: 'The code is not right, or was used already. Wait for the next code in the app. Is the clock of the telephone right?',
  },
};

export const WRONG_PASSWORD: Problem = {
  code: 'wrong-password',
  detail: {
    sv: 'Lösenordet stämmer inte. Inget har ändrats.',
    en: 'The password is not right. Nothing was changed.',
  },
};

export const EMAIL_TAKEN: Problem = {
  code: 'email-taken',
  detail: {
    sv: 'Det finns redan ett konto med den e-postadressen. Logga in, eller välj ett nytt lösenord om du har glömt ditt.',
    en: 'There already is an account with that e-mail address. Sign in, or choose a new password if you forgot yours.',
  },
  errors: [
    {
      pointer: '/email',
      detail: { sv: 'Har redan ett konto.', en: 'Already has an account.' },
    },
  ],
};

export const NO_ADDRESS: Problem = {
  code: 'invalid-body',
  detail: {
    sv: 'E-postadressen är inte skriven som en adress.',
    en: 'The e-mail address is not written as one.',
  },
  errors: [
    {
      pointer: '/email',
      detail: { sv: 'Skriv den som namn@exempel.se.', en: 'Write it as name@example.org.' },
    },
  ],
};

export const LINK_OVER: Problem = {
  code: 'link-over',
  detail: {
    sv: 'Länken har redan använts, eller så har dess tid gått ut. Be om en ny.',
    en: 'The link was used already, or its time is out. Ask for a new one.',
  },
};

export const BUSY: Problem = {
  code: 'too-many-tries',
  retryAfter: 5,
  detail: {
    sv: 'Väldigt många loggar in just nu. Vänta några sekunder och försök igen.',
    en: 'Very many are signing in just now. Wait some seconds and try again.',
  },
};

export const SIGN_IN_AGAIN: Problem = {
  code: 'sign-in-again',
  detail: {
    sv: 'Det var ett tag sedan du loggade in. Logga ut och in igen, och gör sedan om det här.',
    en: 'It is a while since you signed in. Sign out and in again, then do this anew.',
  },
};

export const NO_PASSWORD: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Kontot har inget lösenord. Välj ett genom ”Glömt lösenordet”, med en länk i e-post.',
    en: 'The account has no password. Choose one by “Forgot the password”, with a link by mail.',
  },
};

export const weakPassword = (reason: LocalizedText, pointer: string): Problem => ({
  code: 'weak-password',
  detail: reason,
  errors: [{ pointer, detail: reason }],
});
