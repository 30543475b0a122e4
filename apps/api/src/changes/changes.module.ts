import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module';
import { ListChangesController } from './list-changes/list-changes.controller';
import { ListChanges } from './list-changes/list-changes.use-case';
import { ListUpcomingController } from './list-upcoming/list-upcoming.controller';
import { ListUpcoming } from './list-upcoming/list-upcoming.use-case';

/** What was decided about the library, and what is to come. */
@Module({
  imports: [LibraryModule],
  controllers: [ListChangesController, ListUpcomingController],
  providers: [ListChanges, ListUpcoming],
})
export class ChangesModule {}
