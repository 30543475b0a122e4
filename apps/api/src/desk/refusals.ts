import type { DecisionProblem } from '@kravsmed/domain';
import { notFound, type Problem } from '../platform/http/problem';
import type { DraftFindingDto } from './draft.dto';

export const noSuchDraft = (criterion: string, version: string): Problem =>
  notFound(
    `Det finns inget utkast till ${criterion.slice(0, 20)}:${version.slice(0, 10)}.`,
    `There is no draft of ${criterion.slice(0, 20)}:${version.slice(0, 10)}.`,
  );

export const staleDraft = (current: number): Problem => ({
  code: 'stale',
  detail: {
    sv: `Utkastet har sparats sedan du hämtade det. Nu gäller revision ${current}. Hämta den och för in din ändring. Inget har skrivits över.`,
    en: `The draft was saved after you fetched it. The current revision is ${current}. Fetch it and make your change in it. Nothing was overwritten.`,
  },
});

export const draftExists = (cited: string): Problem => ({
  code: 'draft-exists',
  detail: {
    sv: `Det finns redan ett utkast till nästa version: ${cited}. Öppna det och skriv vidare där.`,
    en: `There is a draft of the next version already: ${cited}. Open it and go on there.`,
  },
});

export const ALREADY_APPROVED: Problem = {
  code: 'decision-refused',
  detail: {
    sv: 'Versionen är beslutad och kan inte ändras. Börja på nästa version i stället.',
    en: 'The version is approved and cannot change. Begin the next version instead.',
  },
};

export const decisionRefused = ({ field, detail }: DecisionProblem): Problem => ({
  code: 'decision-refused',
  detail,
  ...(field === '' ? {} : { errors: [{ pointer: `/${field}`, detail }] }),
});

/** The content check found what must be mended first. */
export function draftNotReady(findings: readonly DraftFindingDto[]): Problem {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    code: 'draft-not-ready',
    detail: {
      sv: `${errors.length} fel i utkastet måste rättas innan det kan beslutas.`,
      en: `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the draft must be mended before it can be decided.`,
    },
    errors: errors.map(({ pointer, message }) => ({
      pointer: `/content${pointer}`,
      detail: message,
    })),
  };
}

export const unknownCriterion = (criterion: string): Problem => ({
  code: 'invalid-body',
  detail: {
    sv: `Kriteriet ${criterion} finns inte i biblioteket.`,
    en: `There is no criterion ${criterion} in the library.`,
  },
  errors: [
    {
      pointer: '/criterion',
      detail: { sv: 'Finns inte.', en: 'Does not exist.' },
    },
  ],
});
