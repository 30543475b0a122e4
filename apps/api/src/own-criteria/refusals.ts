import { ok, refused, type Result } from '@kravsmed/domain';
import { notFound, type Problem } from '../platform/http/problem';
import type { OwnCriterion, OwnCriterionStore } from './persistence/own-criterion.store';
import type { AtOwn } from './own-criteria-path';

export const NO_SUCH_OWN: Problem = notFound(
  'Organisationen har inget sådant eget krav.',
  'The organisation has no such criterion of its own.',
);

export async function openOwn(
  store: OwnCriterionStore,
  { scope, organisationId, localId }: AtOwn,
): Promise<Result<OwnCriterion, Problem>> {
  const found = await store.find(scope, organisationId, localId);
  return found === undefined ? refused(NO_SUCH_OWN) : ok(found);
}

export const STALE_DRAFT: Problem = {
  code: 'stale',
  detail: {
    sv: 'Utkastet har sparats sedan du hämtade det. Hämta det, för in din ändring och spara igen. Inget har skrivits över.',
    en: 'The draft was saved after you fetched it. Fetch it, make your change in it and save again. Nothing was overwritten.',
  },
};

export const NO_DRAFT: Problem = {
  code: 'decision-refused',
  detail: {
    sv: 'Det finns inget utkast. Ett godkänt krav ändras aldrig: börja på nästa version.',
    en: 'There is no draft. An approved criterion never changes: begin the next version.',
  },
};

export const HAS_DRAFT: Problem = {
  code: 'draft-exists',
  detail: {
    sv: 'Det finns redan ett utkast. Skriv vidare i det, godkänn det eller ta bort det.',
    en: 'There is a draft already. Go on with it, approve it or delete it.',
  },
};

export function readHashTag(ifMatch: string | undefined): Result<string, Problem> {
  if (ifMatch === undefined || ifMatch.trim() === '') {
    return refused({
      code: 'precondition-required',
      detail: {
        sv: 'Skicka If-Match med hashvärdet för den text som ändrades. Då skrivs ingen annans ändring över.',
        en: 'Send If-Match with the content hash of the words that were edited, so that nobody’s change is overwritten.',
      },
    });
  }
  return ok(/^\s*"([0-9a-f]{64})"\s*$/.exec(ifMatch)?.[1] ?? '');
}
