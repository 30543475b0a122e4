import { Module } from '@nestjs/common';
import { ChangesModule } from './changes/changes.module';
import { DeskModule } from './desk/desk.module';
import { DocumentsModule } from './documents/documents.module';
import { HealthModule } from './health/health.module';
import { IdentityModule } from './identity/identity.module';
import { LibraryModule } from './library/library.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { OwnCriteriaModule } from './own-criteria/own-criteria.module';
import { TemplatesModule } from './templates/templates.module';
import { TendersModule } from './tenders/tenders.module';

/** The rooms of the house. What they stand on is in `platform/`. */
@Module({
  imports: [
    IdentityModule,
    OrganisationsModule,
    LibraryModule,
    DeskModule,
    ChangesModule,
    DocumentsModule,
    OwnCriteriaModule,
    TemplatesModule,
    TendersModule,
    HealthModule,
  ],
})
export class AppModule {}
