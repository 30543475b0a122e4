import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { DocumentTemplateStore } from './persistence/document-template.store';
import { TemplatesController } from './templates.controller';
import { Templates } from './templates.use-case';

/** An organisation's own Word templates, into which its tenders are written. */
@Module({
  imports: [DocumentsModule],
  controllers: [TemplatesController],
  providers: [DocumentTemplateStore, Templates],
  exports: [Templates],
})
export class TemplatesModule {}
