import { api } from '../../../api-client/api';
import { downloadedFile, type DownloadedFile } from '../../../downloads/downloaded-file';
import { holding, type TenderKey } from '../../../selection-state/tender-api';

/** What a file holds: what goes into the tender, or what is for the buyer alone. */
export interface ExportChoice {
  readonly format: 'docx' | 'pdf' | 'xlsx';
  readonly part: 'tender' | 'annex';
  /** One of the owner's Word templates, which it is written into. */
  readonly template?: string;
  /** What is done with a template that does not say where the clauses go. */
  readonly withoutPlace?: 'refuse' | 'append';
}

/** Exports the saved document, so that the export is recorded with its hash, and hands over the file. */
export async function exportTender(
  { id, secret }: TenderKey,
  choice: ExportChoice,
): Promise<DownloadedFile> {
  const answer = await api.POST('/api/v1/tenders/{id}/exports', {
    params: { path: { id }, query: choice, header: holding(secret) },
    parseAs: 'blob',
  });
  return downloadedFile(answer, `krav.${choice.format}`);
}
