import { ApiProblem } from '../../../api-client/api';
import { forgetLocalDocument, type LocalDocument } from '../../../selection-state/local-documents';
import { moveUnsaved } from '../../../selection-state/unsaved-work';
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
      takeOver(document.id, account);
    } catch (error) {
      // A second try of what was half done: it is moved in already.
      if (error instanceof ApiProblem && error.status === 409) takeOver(document.id, account);
      else refused.push({ document, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return refused;
}

function takeOver(id: string, account: string): void {
  moveUnsaved(id, 'link', { account });
  forgetLocalDocument(id);
}
