import { notFound, type Problem } from '../platform/http/problem';
import { MOST_TEMPLATES } from './persistence/document-template.store';

export const NO_SUCH_TEMPLATE: Problem = notFound(
  'Organisationen har ingen sådan mall.',
  'The organisation has no such template.',
);

export const STALE_TEMPLATE: Problem = {
  code: 'stale',
  detail: {
    sv: 'Mallen har ändrats sedan du hämtade den. Hämta den och ändra igen. Inget har skrivits över.',
    en: 'The template was changed after you fetched it. Fetch it and change it again. Nothing was overwritten.',
  },
};

export const TOO_MANY_TEMPLATES: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: `Organisationen kan ha ${MOST_TEMPLATES} mallar. Ta bort en först.`,
    en: `The organisation may have ${MOST_TEMPLATES} templates. Delete one first.`,
  },
};

export const noSuchStyle = (role: string): Problem => ({
  code: 'invalid-body',
  detail: {
    sv: `Mallen har ingen sådan formatmall för ${role}.`,
    en: `The template has no such style for ${role}.`,
  },
  errors: [
    {
      pointer: `/roles/${role}`,
      detail: { sv: 'Finns inte i mallen.', en: 'Is not in the template.' },
    },
  ],
});
