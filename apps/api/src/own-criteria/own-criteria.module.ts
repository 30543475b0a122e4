import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module';
import { ApproveOwnDraftController } from './approve-own-draft/approve-own-draft.controller';
import { ApproveOwnDraft } from './approve-own-draft/approve-own-draft.use-case';
import { BeginOwnCriterionController } from './begin-own-criterion/begin-own-criterion.controller';
import { BeginOwnCriterion } from './begin-own-criterion/begin-own-criterion.use-case';
import { DeleteOwnDraftController } from './delete-own-draft/delete-own-draft.controller';
import { DeleteOwnDraft } from './delete-own-draft/delete-own-draft.use-case';
import { ListOwnCriteriaController } from './list-own-criteria/list-own-criteria.controller';
import { MergeOwnCriterionController } from './merge-own-criterion/merge-own-criterion.controller';
import { MergeOwnCriterion } from './merge-own-criterion/merge-own-criterion.use-case';
import { NextOwnDraftController } from './next-own-draft/next-own-draft.controller';
import { NextOwnDraft } from './next-own-draft/next-own-draft.use-case';
import { OwnCriterionAnswers } from './own-criterion-answers';
import { OwnLibrary } from './own-library';
import { OwnCriterionStore } from './persistence/own-criterion.store';
import { ReadOwnCriterionController } from './read-own-criterion/read-own-criterion.controller';
import { SaveOwnDraftController } from './save-own-draft/save-own-draft.controller';
import { SaveOwnDraft } from './save-own-draft/save-own-draft.use-case';
import { WithdrawOwnCriterionController } from './withdraw-own-criterion/withdraw-own-criterion.controller';
import { WithdrawOwnCriterion } from './withdraw-own-criterion/withdraw-own-criterion.use-case';

/** An organisation's own criteria: written from scratch, or from the library's with local changes. */
@Module({
  imports: [LibraryModule],
  controllers: [
    ListOwnCriteriaController,
    BeginOwnCriterionController,
    ReadOwnCriterionController,
    SaveOwnDraftController,
    DeleteOwnDraftController,
    ApproveOwnDraftController,
    NextOwnDraftController,
    WithdrawOwnCriterionController,
    MergeOwnCriterionController,
  ],
  providers: [
    OwnCriterionStore,
    OwnCriterionAnswers,
    OwnLibrary,
    BeginOwnCriterion,
    SaveOwnDraft,
    DeleteOwnDraft,
    ApproveOwnDraft,
    NextOwnDraft,
    WithdrawOwnCriterion,
    MergeOwnCriterion,
  ],
  exports: [OwnLibrary],
})
export class OwnCriteriaModule {}
