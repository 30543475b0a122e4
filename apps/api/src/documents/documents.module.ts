import { Module } from '@nestjs/common';
import { OwnCriteriaModule } from '../own-criteria/own-criteria.module';
import { CheckSelectionController } from './check-selection/check-selection.controller';
import { CheckSelection } from './check-selection/check-selection.use-case';
import { RenderDocumentController } from './render-document/render-document.controller';
import { RenderDocument } from './render-document/render-document.use-case';

/** A selection in; a file, or what the procurement rules say, out. Nothing is kept. */
@Module({
  imports: [OwnCriteriaModule],
  controllers: [RenderDocumentController, CheckSelectionController],
  providers: [RenderDocument, CheckSelection],
  exports: [RenderDocument],
})
export class DocumentsModule {}
