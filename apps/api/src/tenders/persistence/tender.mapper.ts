import type { Names } from '../tender-names';
import type {
  TenderDocumentDto,
  TenderExportDto,
  TenderRevisionDto,
  TenderRevisionSummaryDto,
  TenderSummaryDto,
} from '../tender-document.dto';
import type { RevisionHead } from './tender-history.store';
import type { TenderHead } from './tender.store';
import type { TenderDocumentRow, TenderExportRow, TenderRevisionRow } from './tender.rows';

export const toSummary = (row: TenderHead, names: Names): TenderSummaryDto => ({
  id: row.id,
  title: row.title,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  savedBy: names.person(row.savedBy),
  organisation: names.owner(row.organisationId),
  archivedAt: row.archivedAt?.toISOString() ?? null,
  isTemplate: row.isTemplate,
});

export const toDocument = (row: TenderDocumentRow, names: Names): TenderDocumentDto => ({
  ...toSummary(row, names),
  selection: row.selection,
  ...(row.ui === null ? {} : { ui: { ...row.ui } }),
});

export const toRevisionSummary = (row: RevisionHead, names: Names): TenderRevisionSummaryDto => ({
  revision: row.revision,
  savedAt: row.savedAt.toISOString(),
  title: row.title,
  note: row.note,
  savedBy: names.person(row.savedBy),
});

export const toRevision = (row: TenderRevisionRow, names: Names): TenderRevisionDto => ({
  ...toRevisionSummary(row, names),
  selection: row.selection,
});

export const toExport = (row: TenderExportRow, names: Names): TenderExportDto => ({
  id: row.id,
  format: row.format,
  revision: row.revision,
  sha256: row.sha256,
  bytes: row.bytes,
  exportedAt: row.exportedAt.toISOString(),
  exportedBy: names.person(row.exportedBy),
});
