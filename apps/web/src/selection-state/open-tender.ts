import type { Me, TenderDocument } from '@kravsmed/contract';
import { forgetLocalDocument } from './local-documents';
import { fetchTender, type TenderKey } from './tender-api';
import { moveUnsaved } from './unsaved-work';

/**
 * Fetches a document by this browser's key or by who is signed in. When it turns out that an
 * organisation has taken it in, the key opens nothing more; what was unsaved is now the person's.
 */
export async function openTender(
  key: TenderKey,
  me: Me | null | undefined,
): Promise<TenderDocument> {
  const document = await fetchTender(key);
  if (document.organisation !== null && me) changeHands(document.id, me.account.id);
  return document;
}

/** From the browser's key to the account. */
export function changeHands(id: string, account: string): void {
  moveUnsaved(id, 'link', { account });
  forgetLocalDocument(id);
}
