import type {
  TenderDocumentDto,
  TenderExportDto,
  TenderRevisionDto,
  TenderRevisionSummaryDto,
  TenderSummaryDto,
} from '../tender-document.dto';
import type { TenderDocumentRow, TenderExportRow, TenderRevisionRow } from './tender.rows';

export const toSummary = (row: TenderDocumentRow): TenderSummaryDto => ({
  id: row.id,
  title: row.title,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

export const toDocument = (row: TenderDocumentRow): TenderDocumentDto => ({
  ...toSummary(row),
  selection: row.selection,
  ...(row.ui === null ? {} : { ui: { ...row.ui } }),
});

export const toRevisionSummary = (
  row: Omit<TenderRevisionRow, 'selection'>,
): TenderRevisionSummaryDto => ({
  revision: row.revision,
  savedAt: row.savedAt.toISOString(),
  title: row.title,
  note: row.note,
});

export const toRevision = (row: TenderRevisionRow): TenderRevisionDto => ({
  ...toRevisionSummary(row),
  selection: row.selection,
});

export const toExport = (row: TenderExportRow): TenderExportDto => ({
  id: row.id,
  format: row.format,
  revision: row.revision,
  sha256: row.sha256,
  bytes: row.bytes,
  exportedAt: row.exportedAt.toISOString(),
});
