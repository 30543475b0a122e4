import type { Decision, LocalizedText } from '@kravsmed/domain';
import { STATUSES_IN_WORDS } from '../tables/closed-words';

/** Why an import leaves something as it is. */
export type RefusalReason =
  | 'decided'
  | 'decisionStands'
  | 'inConsultation'
  | 'oneDraftAtATime'
  | 'criterionStands'
  | 'frameStands'
  | 'noDraftsOfPackages';

export const IN_WORDS = {
  unchanged: { sv: 'Är redan så i biblioteket.', en: 'Is so in the library already.' },
  addedDraft: { sv: 'Kommer in som utkast.', en: 'Comes in as a draft.' },
  changedDraft: {
    sv: 'Utkastet får de nya orden.',
    en: 'The draft takes on the new words.',
  },
} as const satisfies Record<string, LocalizedText>;

/** A decision that was taken elsewhere is not taken over. */
export const draftOf = ({ status }: Decision): LocalizedText => ({
  sv: `Står som ${STATUSES_IN_WORDS[status].sv} i filen men kommer in som utkast: beslutet fattas vid redaktionsbordet, av någon annan än den som läste in.`,
  en: `Stands as ${STATUSES_IN_WORDS[status].en} in the file but comes in as a draft: the decision is taken at the desk, by somebody other than who brought it in.`,
});

export const PARTS_IN_WORDS = {
  criterion: { added: { sv: 'Är ett nytt kriterium.', en: 'Is a new criterion.' } },
  version: { added: IN_WORDS.addedDraft },
  question: { added: { sv: 'Är en ny fråga.', en: 'Is a new question.' } },
  productGroup: { added: { sv: 'Är en ny produktgrupp.', en: 'Is a new product group.' } },
  goal: { added: { sv: 'Är ett nytt mål.', en: 'Is a new goal.' } },
  package: { added: { sv: 'Är ett nytt paket.', en: 'Is a new package.' } },
} as const;

export const REASONS: Readonly<Record<RefusalReason, (next: string) => LocalizedText>> = {
  decided: (next) => ({
    sv:
      next === ''
        ? 'Versionen är beslutad och ändras aldrig, och kriteriet har redan en senare version på väg. Skriv in ändringen i den.'
        : `Versionen är beslutad och ändras aldrig. Vill du ändra: gör det som ${next}, ett utkast med de nya orden.`,
    en:
      next === ''
        ? 'The version is decided and never changes, and the criterion has a later version under way. Write the change into that one.'
        : `The version is decided and never changes. To change it, do so as ${next}, a draft with the new words.`,
  }),
  decisionStands: () => ({
    sv: 'Ett beslut ändras inte genom en fil. Gör det vid redaktionsbordet.',
    en: 'A decision is not changed by a file. Change it at the desk.',
  }),
  inConsultation: () => ({
    sv: 'Versionen är på remiss, och det som folk läser just nu ändras inte. Vänta till remissen är slut, eller ta tillbaka den.',
    en: 'The version is in consultation, and what people are reading does not change. Wait until it has ended, or take it back.',
  }),
  oneDraftAtATime: () => ({
    sv: 'Ett kriterium har ett utkast i taget, och det har eller får redan ett. Läs in den här versionen när den förra är beslutad.',
    en: 'A criterion has one draft at a time, and it has or gets one already. Bring this version in when the former is decided.',
  }),
  criterionStands: () => ({
    sv: 'Det som är lika i alla versioner av ett kriterium ändras inte genom en fil. Ta bort ändringen ur filen.',
    en: 'What is the same in all versions of a criterion is not changed by a file. Take the change out of the file.',
  }),
  frameStands: () => ({
    sv: 'Det här används redan av kriterier som gäller och ändras inte genom en fil. Ta bort ändringen ur filen.',
    en: 'This is used by criteria in force already and is not changed by a file. Take the change out of the file.',
  }),
  noDraftsOfPackages: () => ({
    sv: 'Paket har inga utkast: köpare skulle få det genast. Ta bort det ur filen.',
    en: 'Packages have no drafts: buyers would be offered it at once. Take it out of the file.',
  }),
};
