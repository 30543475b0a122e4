import type { LocalizedText } from '@kravsmed/domain';
import type { OneTimeLink } from './account-letters';
import { setLetter } from './letter-page';
import { momentInLetter, nameInLetter } from './letter-words';
import type { Letter } from './mailer';

export interface InvitationToWrite extends OneTimeLink {
  readonly organisation: string;
  /** Who invites, by name. */
  readonly inviter: string;
  /** What the invited is to be, such as "reader". */
  readonly role: LocalizedText;
}

/** Goes to people who may never have heard of us: says who invites to what, and what to do if that is wrong. */
export function invitationLetter(invitation: InvitationToWrite): Letter {
  const { language, link, expiresAt } = invitation;
  const organisation = nameInLetter(invitation.organisation);
  const inviter = nameInLetter(invitation.inviter);
  const role = invitation.role[language].toLocaleLowerCase(language);
  const until = momentInLetter(expiresAt, language);
  return language === 'sv'
    ? setLetter({
        language,
        subject: `Inbjudan till ${organisation} i Kravsmed`,
        paragraphs: [
          `${inviter} bjuder in dig till ${organisation} i Kravsmed. Din roll blir ${role}.`,
        ],
        action: { words: 'Se inbjudan', link },
        afterwards: [
          `Inbjudan gäller till och med ${until} och kan användas en gång.`,
          'Väntar du ingen inbjudan? Då kan du kasta det här mejlet.',
        ],
      })
    : setLetter({
        language,
        subject: `Invitation to ${organisation} in Kravsmed`,
        paragraphs: [
          `${inviter} invites you to ${organisation} in Kravsmed. Your role will be ${role}.`,
        ],
        action: { words: 'See the invitation', link },
        afterwards: [
          `The invitation is valid until ${until} and can be used once.`,
          'Did you not expect an invitation? Then you can throw this mail away.',
        ],
      });
}
