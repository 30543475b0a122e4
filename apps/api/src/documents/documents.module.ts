import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module';
import { OwnCriteriaModule } from '../own-criteria/own-criteria.module';
import { CheckSelectionController } from './check-selection/check-selection.controller';
import { CheckSelection } from './check-selection/check-selection.use-case';
import { FillTemplateController } from './fill-template/fill-template.controller';
import { FillTemplate } from './fill-template/fill-template.use-case';
import { InspectDocumentController } from './inspect-document/inspect-document.controller';
import { InspectDocument } from './inspect-document/inspect-document.use-case';
import { RedlineCriterionController } from './redline-criterion/redline-criterion.controller';
import { RedlineCriterion } from './redline-criterion/redline-criterion.use-case';
import { RedlineDocument } from './redline-document/redline-document.use-case';
import { RedlineSelectionsController } from './redline-document/redline-selections.controller';
import { RedlineSelections } from './redline-document/redline-selections.use-case';
import { RenderDocumentController } from './render-document/render-document.controller';
import { RenderDocument } from './render-document/render-document.use-case';

/** A selection in; a file, or what the procurement rules say, out. Nothing is kept. */
@Module({
  imports: [LibraryModule, OwnCriteriaModule],
  controllers: [
    InspectDocumentController,
    RenderDocumentController,
    FillTemplateController,
    RedlineSelectionsController,
    RedlineCriterionController,
    CheckSelectionController,
  ],
  providers: [
    InspectDocument,
    RenderDocument,
    FillTemplate,
    RedlineDocument,
    RedlineSelections,
    RedlineCriterion,
    CheckSelection,
  ],
  exports: [RenderDocument, FillTemplate, RedlineDocument],
})
export class DocumentsModule {}
