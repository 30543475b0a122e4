import { ok, refused, type Result } from '@kravsmed/domain';
import { notFound, type Problem } from '../platform/http/problem';
import type { Scope } from '../platform/access/scope';
import type { TenderDocumentRow } from './persistence/tender.rows';
import type { TenderStore } from './persistence/tender.store';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One answer whether the document is missing or not for the asker: nobody learns which. */
export const NO_SUCH_TENDER: Problem = notFound(
  'Det finns inget sådant underlag som du kommer åt. Kontrollera länken, eller logga in.',
  'There is no such tender document that you can open. Check the link, or sign in.',
);

export async function openTender(
  store: TenderStore,
  scope: Scope,
  id: string,
): Promise<Result<TenderDocumentRow, Problem>> {
  const row = UUID.test(id) ? await store.find(scope, id) : null;
  return row === null ? refused(NO_SUCH_TENDER) : ok(row);
}

/** The revision sent is not the current one: somebody, or another window, saved in between. */
export const staleRevision = (current: number): Problem => ({
  code: 'stale',
  detail: {
    sv: `Underlaget har sparats sedan du hämtade det. Nu gäller revision ${current}. Hämta den, för in din ändring och spara igen. Inget har skrivits över.`,
    en: `The tender document was saved after you fetched it. The current revision is ${current}. Fetch it, make your change in it and save again. Nothing was overwritten.`,
  },
});

export const ARCHIVED: Problem = {
  code: 'archived',
  detail: {
    sv: 'Underlaget är arkiverat, så inget kan sparas i det. Ta tillbaka det ur arkivet först. Inget har skrivits över.',
    en: 'The tender document is archived, so nothing can be saved in it. Take it back from the archive first. Nothing was overwritten.',
  },
};
