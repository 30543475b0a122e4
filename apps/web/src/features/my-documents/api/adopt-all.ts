import { ApiProblem } from '../../../api-client/api';
import type { LocalDocument } from '../../../selection-state/local-documents';
import { changeHands } from '../../../selection-state/open-tender';
import { adoptTender } from './change-document';

export interface Refused {
  readonly document: LocalDocument;
  readonly why: string;
}

/** One after the other; what was refused stays in this browser. */
export async function adoptAll(
  documents: readonly LocalDocument[],
  organisation: string,
  account: string,
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const document of documents) {
    try {
      await adoptTender(document, organisation);
      changeHands(document.id, account);
    } catch (error) {
      // A second try of what was half done: it is moved in already.
      if (error instanceof ApiProblem && error.status === 409) changeHands(document.id, account);
      else refused.push({ document, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return refused;
}
