import { ok, refused, type Result } from '@kravsmed/domain';
import { notFound, type Problem } from '../platform/http/problem';
import type { TenderDocumentRow } from './persistence/tender.rows';
import type { TenderStore } from './persistence/tender.store';
import { secretOpens } from './tender-secret';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One answer whether the document is missing or the secret wrong: nobody learns which. */
export const NO_SUCH_TENDER: Problem = notFound(
  'Det finns inget sådant underlag, eller så öppnar nyckeln det inte. Kontrollera länken.',
  'There is no such tender document, or the secret does not open it. Check the link.',
);

export async function openTender(
  store: TenderStore,
  id: string,
  secret: string | undefined,
): Promise<Result<TenderDocumentRow, Problem>> {
  const row = UUID.test(id) ? await store.find(id) : null;
  return row !== null && secretOpens(row.secretHash, secret) ? ok(row) : refused(NO_SUCH_TENDER);
}

/** The revision sent is not the current one: somebody, or another window, saved in between. */
export const staleRevision = (current: number): Problem => ({
  code: 'stale',
  detail: {
    sv: `Underlaget har sparats sedan du hämtade det. Nu gäller revision ${current}. Hämta den, för in din ändring och spara igen. Inget har skrivits över.`,
    en: `The tender document was saved after you fetched it. The current revision is ${current}. Fetch it, make your change in it and save again. Nothing was overwritten.`,
  },
});
