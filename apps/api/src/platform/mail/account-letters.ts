import type { Language } from '@kravsmed/domain';
import { setLetter } from './letter-page';
import { momentInLetter } from './letter-words';
import type { Letter } from './mailer';

/** A link that works once, and until when. */
export interface OneTimeLink {
  readonly language: Language;
  readonly link: string;
  readonly expiresAt: Date;
}

const worksUntil = ({ language, expiresAt }: OneTimeLink): string => {
  const moment = momentInLetter(expiresAt, language);
  return language === 'sv'
    ? `Länken fungerar en gång, till och med ${moment}.`
    : `The link works once, until ${moment}.`;
};

export function resetPasswordLetter(link: OneTimeLink): Letter {
  const { language } = link;
  return language === 'sv'
    ? setLetter({
        language,
        subject: 'Välj ett nytt lösenord',
        paragraphs: [
          'Någon, förmodligen du, har bett om att få välja ett nytt lösenord till kontot med den här e-postadressen.',
        ],
        action: { words: 'Välj nytt lösenord', link: link.link },
        afterwards: [
          worksUntil(link),
          'Var det inte du? Då behöver du inte göra något. Ditt lösenord gäller som förut.',
        ],
      })
    : setLetter({
        language,
        subject: 'Choose a new password',
        paragraphs: [
          'Somebody, probably you, asked to choose a new password for the account with this e-mail address.',
        ],
        action: { words: 'Choose a new password', link: link.link },
        afterwards: [
          worksUntil(link),
          'Was it not you? Then you need not do anything. Your password is as it was.',
        ],
      });
}

export function verifyAddressLetter(link: OneTimeLink): Letter {
  const { language } = link;
  return language === 'sv'
    ? setLetter({
        language,
        subject: 'Bekräfta din e-postadress',
        paragraphs: [
          'Ett konto i Kravsmed har skapats med den här e-postadressen. Bekräfta att adressen är din.',
        ],
        action: { words: 'Bekräfta adressen', link: link.link },
        afterwards: [
          worksUntil(link),
          'Har du inte skapat något konto? Bekräfta inte, och kasta det här mejlet.',
        ],
      })
    : setLetter({
        language,
        subject: 'Confirm your e-mail address',
        paragraphs: [
          'An account in Kravsmed was made with this e-mail address. Confirm that the address is yours.',
        ],
        action: { words: 'Confirm the address', link: link.link },
        afterwards: [
          worksUntil(link),
          'Did you not make an account? Do not confirm, and throw this mail away.',
        ],
      });
}

/** To the new address. The old one gets `noticeLetter('address-changed')` once it is confirmed. */
export function changeAddressLetter(link: OneTimeLink): Letter {
  const { language } = link;
  return language === 'sv'
    ? setLetter({
        language,
        subject: 'Bekräfta din nya e-postadress',
        paragraphs: [
          'Ett konto i Kravsmed ska byta till den här e-postadressen. Bytet sker när du bekräftar.',
        ],
        action: { words: 'Byt till den här adressen', link: link.link },
        afterwards: [
          worksUntil(link),
          'Känner du inte igen det här? Bekräfta inte, så händer inget.',
        ],
      })
    : setLetter({
        language,
        subject: 'Confirm your new e-mail address',
        paragraphs: [
          'An account in Kravsmed is to change to this e-mail address. It changes when you confirm.',
        ],
        action: { words: 'Change to this address', link: link.link },
        afterwards: [
          worksUntil(link),
          'Do you not recognise this? Do not confirm, and nothing happens.',
        ],
      });
}
