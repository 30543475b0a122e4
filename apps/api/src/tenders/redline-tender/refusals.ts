import type { Problem } from '../../platform/http/problem';

/** What the revision lacks is told place by place, as when it is exported. */
export const unfinished = (revision: number, problem: Problem): Problem => ({
  ...problem,
  detail: {
    sv: `Revision ${revision} är inte färdig, så den kan inte visas som dokument. Välj en annan revision, eller fyll i det som saknas och spara.`,
    en: `Revision ${revision} is not complete, so it cannot be shown as a document. Choose another revision, or fill in what is missing and save.`,
  },
});

export const SAME_REVISION: Problem = {
  code: 'nothing-changed',
  detail: {
    sv: 'Det är samma revision på båda sidor. Välj två olika.',
    en: 'It is the same revision on both sides. Choose two that differ.',
  },
};

export const NOTHING_OUTDATED: Problem = {
  code: 'nothing-changed',
  detail: {
    sv: 'Alla krav i underlaget gäller på annonseringsdagen, så det finns inget att ändra.',
    en: 'Every criterion in the document applies on the publication date, so there is nothing to change.',
  },
};
