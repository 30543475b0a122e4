import { type OrganisationKind, type Role, ROLE_NAMES, ROLES_OF } from '@kravsmed/domain';
import type { MailProblem } from '../platform/mail/mailer';
import { notFound, type Problem } from '../platform/http/problem';

export const LAST_OWNER: Problem = {
  code: 'last-owner',
  detail: {
    sv: 'Organisationen måste ha en ägare. Gör först någon annan till ägare, eller avsluta organisationen.',
    en: 'The organisation must have an owner. Make somebody else an owner first, or close the organisation.',
  },
};

export const NO_SUCH_MEMBER: Problem = notFound(
  'Det finns ingen sådan medlem i organisationen.',
  'There is no such member of the organisation.',
);

export const NO_SUCH_INVITATION: Problem = notFound(
  'Det finns ingen sådan inbjudan som väntar på svar.',
  'There is no such invitation that waits for an answer.',
);

export const ALREADY_MEMBER: Problem = {
  code: 'already-member',
  detail: {
    sv: 'Den som har adressen är redan medlem. Byt roll i listan över medlemmar i stället.',
    en: 'Whoever has the address is a member already. Change the role in the list of members instead.',
  },
  errors: [{ pointer: '/email', detail: { sv: 'Är redan medlem.', en: 'Is a member already.' } }],
};

export const YOU_ARE_MEMBER: Problem = {
  code: 'already-member',
  detail: {
    sv: 'Du är redan medlem i organisationen. Din roll är som förut.',
    en: 'You are a member of the organisation already. Your role is as it was.',
  },
};

export const WRONG_ACCOUNT: Problem = {
  code: 'wrong-account',
  detail: {
    sv: 'Inbjudan skickades till en annan e-postadress än den som du är inloggad med. Logga ut och logga in med adressen som fick mejlet, eller be om en ny inbjudan till den här.',
    en: 'The invitation was sent to another e-mail address than the one you are signed in with. Sign out and sign in with the address that got the mail, or ask for a new invitation to this one.',
  },
};

export const UNKNOWN_INVITATION: Problem = notFound(
  'Inbjudan finns inte. Kontrollera att hela länken kom med, eller be om en ny inbjudan.',
  'There is no such invitation. Check that the whole link came along, or ask for a new invitation.',
);

/** Why an invitation can no longer be accepted. */
export const INVITATION_OVER: Readonly<Record<'expired' | 'used' | 'revoked', Problem>> = {
  expired: {
    code: 'invitation-expired',
    detail: {
      sv: 'Inbjudans tid har gått ut. Be den som bjöd in dig att skicka en ny.',
      en: 'The time of the invitation is out. Ask whoever invited you to send a new one.',
    },
  },
  used: {
    code: 'invitation-used',
    detail: {
      sv: 'Inbjudan har redan använts. Logga in för att se dina organisationer.',
      en: 'The invitation was used already. Sign in to see your organisations.',
    },
  },
  revoked: {
    code: 'invitation-revoked',
    detail: {
      sv: 'Inbjudan har dragits tillbaka, eller så har en nyare skickats. Leta efter ett senare mejl eller fråga den som bjöd in dig.',
      en: 'The invitation was revoked, or a newer one was sent. Look for a later mail or ask whoever invited you.',
    },
  },
};

export const ADDRESS_NOT_CONFIRMED: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Bekräfta din egen e-postadress först, med länken i mejlet som du fick. Sedan kan du bjuda in andra.',
    en: 'Confirm your own e-mail address first, by the link in the mail that you got. Then you can invite others.',
  },
};

export const TOO_MANY_ORGANISATIONS: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Du äger redan så många organisationer som en person får. Avsluta någon eller lämna över den först.',
    en: 'You own as many organisations as one person may already. Close one or hand it over first.',
  },
};

export const TOO_MANY_INVITATIONS: Problem = {
  code: 'too-many-tries',
  retryAfter: 60 * 60,
  detail: {
    sv: 'Organisationen har skickat många inbjudningar det senaste dygnet. Vänta och fortsätt i morgon.',
    en: 'The organisation has sent many invitations in the last 24 hours. Wait and go on tomorrow.',
  },
};

export const WRONG_NAME: Problem = {
  code: 'name-not-confirmed',
  detail: {
    sv: 'Namnet stämmer inte med organisationens. Inget har tagits bort.',
    en: 'The name is not the organisation’s. Nothing was removed.',
  },
  errors: [
    {
      pointer: '/name',
      detail: {
        sv: 'Skriv organisationens namn precis som det står.',
        en: 'Write the name of the organisation just as it stands.',
      },
    },
  ],
};

export const mailNotSent = ({ detail }: MailProblem): Problem => ({
  code: 'mail-not-sent',
  detail: {
    sv: `${detail.sv} Ingen inbjudan har sparats.`,
    en: `${detail.en} No invitation was kept.`,
  },
});

export const LIBRARY_STAYS: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Kriteriebibliotekets organisation kan inte avslutas.',
    en: 'The organisation of the criteria library cannot be closed.',
  },
};

export function unknownRole(kind: OrganisationKind, role: Role): Problem {
  const choices = (language: 'sv' | 'en'): string =>
    ROLES_OF[kind].map((each) => ROLE_NAMES[each][language].toLowerCase()).join(', ');
  return {
    code: 'request-not-possible',
    detail: {
      sv: `Rollen ${ROLE_NAMES[role].sv.toLowerCase()} finns inte i en sådan organisation. Välj bland: ${choices('sv')}.`,
      en: `There is no role ${ROLE_NAMES[role].en.toLowerCase()} in such an organisation. Choose among: ${choices('en')}.`,
    },
    errors: [
      {
        pointer: '/role',
        detail: { sv: `Välj bland: ${choices('sv')}.`, en: `Choose among: ${choices('en')}.` },
      },
    ],
  };
}
