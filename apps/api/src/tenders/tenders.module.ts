import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { CreateTenderController } from './create-tender/create-tender.controller';
import { CreateTender } from './create-tender/create-tender.use-case';
import { DeleteTenderController } from './delete-tender/delete-tender.controller';
import { DeleteTender } from './delete-tender/delete-tender.use-case';
import { ExportTenderController } from './export-tender/export-tender.controller';
import { ExportTender } from './export-tender/export-tender.use-case';
import { ListExportsController } from './list-exports/list-exports.controller';
import { ListExports } from './list-exports/list-exports.use-case';
import { ListRevisionsController } from './list-revisions/list-revisions.controller';
import { ListRevisions } from './list-revisions/list-revisions.use-case';
import { ListTendersController } from './list-tenders/list-tenders.controller';
import { ListTenders } from './list-tenders/list-tenders.use-case';
import { TenderStore } from './persistence/tender.store';
import { ReadRevisionController } from './read-revision/read-revision.controller';
import { ReadRevision } from './read-revision/read-revision.use-case';
import { ReadTenderController } from './read-tender/read-tender.controller';
import { ReadTender } from './read-tender/read-tender.use-case';
import { SaveTenderController } from './save-tender/save-tender.controller';
import { SaveTender } from './save-tender/save-tender.use-case';

/** Tender documents: a selection that someone owns, a revision at every save, exports recorded. */
@Module({
  imports: [DocumentsModule],
  controllers: [
    CreateTenderController,
    ListTendersController,
    ReadTenderController,
    SaveTenderController,
    DeleteTenderController,
    ListRevisionsController,
    ReadRevisionController,
    ExportTenderController,
    ListExportsController,
  ],
  providers: [
    TenderStore,
    CreateTender,
    ListTenders,
    ReadTender,
    SaveTender,
    DeleteTender,
    ListRevisions,
    ReadRevision,
    ExportTender,
    ListExports,
  ],
})
export class TendersModule {}
