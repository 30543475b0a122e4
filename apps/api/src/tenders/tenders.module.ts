import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { OwnCriteriaModule } from '../own-criteria/own-criteria.module';
import { TemplatesModule } from '../templates/templates.module';
import { AdoptTenderController } from './adopt-tender/adopt-tender.controller';
import { AdoptTender } from './adopt-tender/adopt-tender.use-case';
import { ArchiveTenderController } from './archive-tender/archive-tender.controller';
import { ArchiveTender } from './archive-tender/archive-tender.use-case';
import { CreateTenderController } from './create-tender/create-tender.controller';
import { CreateTender } from './create-tender/create-tender.use-case';
import { DeleteTenderController } from './delete-tender/delete-tender.controller';
import { DeleteTender } from './delete-tender/delete-tender.use-case';
import { DuplicateTenderController } from './duplicate-tender/duplicate-tender.controller';
import { DuplicateTender } from './duplicate-tender/duplicate-tender.use-case';
import { ExportTenderController } from './export-tender/export-tender.controller';
import { ExportedFile } from './export-tender/exported-file';
import { ExportTender } from './export-tender/export-tender.use-case';
import { ListRevisionChangesController } from './list-changes/list-changes.controller';
import { ListRevisionChanges } from './list-changes/list-changes.use-case';
import { ListExportsController } from './list-exports/list-exports.controller';
import { ListExports } from './list-exports/list-exports.use-case';
import { ListRevisionsController } from './list-revisions/list-revisions.controller';
import { ListRevisions } from './list-revisions/list-revisions.use-case';
import { ListTendersController } from './list-tenders/list-tenders.controller';
import { ListTenders } from './list-tenders/list-tenders.use-case';
import { NewTenders } from './new-tenders';
import { TenderHistoryStore } from './persistence/tender-history.store';
import { TenderStore } from './persistence/tender.store';
import { ReadRevisionController } from './read-revision/read-revision.controller';
import { ReadRevision } from './read-revision/read-revision.use-case';
import { ReadTenderController } from './read-tender/read-tender.controller';
import { ReadTender } from './read-tender/read-tender.use-case';
import { RedlineTenderController } from './redline-tender/redline-tender.controller';
import { RedlineTender } from './redline-tender/redline-tender.use-case';
import { WholeRevisions } from './redline-tender/whole-revisions';
import { RestoreRevisionController } from './restore-revision/restore-revision.controller';
import { RestoreRevision } from './restore-revision/restore-revision.use-case';
import { SaveTenderController } from './save-tender/save-tender.controller';
import { SaveTender } from './save-tender/save-tender.use-case';
import { TenderNames } from './tender-names';
import { TenderTrail } from './tender-trail';

/** Tender documents: a selection that someone owns, a revision at every save, exports recorded. */
@Module({
  imports: [DocumentsModule, OwnCriteriaModule, TemplatesModule],
  controllers: [
    CreateTenderController,
    ListTendersController,
    ReadTenderController,
    SaveTenderController,
    DeleteTenderController,
    AdoptTenderController,
    DuplicateTenderController,
    ArchiveTenderController,
    ListRevisionsController,
    ReadRevisionController,
    RestoreRevisionController,
    ListRevisionChangesController,
    RedlineTenderController,
    ExportTenderController,
    ListExportsController,
  ],
  providers: [
    TenderStore,
    TenderHistoryStore,
    TenderTrail,
    TenderNames,
    NewTenders,
    CreateTender,
    ListTenders,
    ReadTender,
    SaveTender,
    DeleteTender,
    AdoptTender,
    DuplicateTender,
    ArchiveTender,
    ListRevisions,
    ReadRevision,
    RestoreRevision,
    ListRevisionChanges,
    WholeRevisions,
    RedlineTender,
    ExportedFile,
    ExportTender,
    ListExports,
  ],
})
export class TendersModule {}
