import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module';
import { DraftDecisions } from './decide-draft/draft-decisions';
import { DeskDatabase } from './desk-database';
import { DeskLog } from './desk-log';
import { DraftCheck } from './draft-check';
import { legalActsTable } from './legal-acts';
import { CommentStore } from './persistence/comment.store';
import { DeskStore } from './persistence/desk.store';
import { PlanStore } from './persistence/plan.store';
import { WithdrawalStore } from './persistence/withdrawal.store';
import { BeginDraftController } from './begin-draft/begin-draft.controller';
import { BeginDraft } from './begin-draft/begin-draft.use-case';
import { ListDraftsController } from './list-drafts/list-drafts.controller';
import { ListDrafts } from './list-drafts/list-drafts.use-case';
import { ReadDraftController } from './read-draft/read-draft.controller';
import { ReadDraft } from './read-draft/read-draft.use-case';
import { SaveDraftController } from './save-draft/save-draft.controller';
import { SaveDraft } from './save-draft/save-draft.use-case';
import { DiscardDraftController } from './discard-draft/discard-draft.controller';
import { DiscardDraft } from './discard-draft/discard-draft.use-case';
import { MoveDraftController } from './move-draft/move-draft.controller';
import { MoveDraft } from './move-draft/move-draft.use-case';
import { SendToConsultationController } from './send-to-consultation/send-to-consultation.controller';
import { SendToConsultation } from './send-to-consultation/send-to-consultation.use-case';
import { ApproveDraftController } from './approve-draft/approve-draft.controller';
import { ApproveDraft } from './approve-draft/approve-draft.use-case';
import { ReturnDraftController } from './return-draft/return-draft.controller';
import { ReturnDraft } from './return-draft/return-draft.use-case';
import { CommentOnDraftController } from './comment-on-draft/comment-on-draft.controller';
import { CommentOnDraft } from './comment-on-draft/comment-on-draft.use-case';
import { ListCommentsController } from './list-comments/list-comments.controller';
import { ListComments } from './list-comments/list-comments.use-case';
import { SettleCommentController } from './settle-comment/settle-comment.controller';
import { SettleComment } from './settle-comment/settle-comment.use-case';
import { ListWithdrawalsController } from './list-withdrawals/list-withdrawals.controller';
import { ListWithdrawals } from './list-withdrawals/list-withdrawals.use-case';
import { ProposeWithdrawalController } from './propose-withdrawal/propose-withdrawal.controller';
import { ProposeWithdrawal } from './propose-withdrawal/propose-withdrawal.use-case';
import { DecideWithdrawalController } from './decide-withdrawal/decide-withdrawal.controller';
import { DecideWithdrawal } from './decide-withdrawal/decide-withdrawal.use-case';
import { ImportLibraryController } from './import-library/import-library.controller';
import { ImportLibrary } from './import-library/import-library.use-case';
import { ImportWriter } from './import-library/import-writer';
import { ImportStore } from './persistence/import.store';
import { ReadBoardController } from './read-board/read-board.controller';
import { ReadBoard } from './read-board/read-board.use-case';

/** Where the library is kept: drafts, talk about them, decisions by four eyes, and the board that all may see. */
@Module({
  imports: [LibraryModule],
  controllers: [
    BeginDraftController,
    ListDraftsController,
    ReadDraftController,
    SaveDraftController,
    DiscardDraftController,
    MoveDraftController,
    SendToConsultationController,
    ApproveDraftController,
    ReturnDraftController,
    CommentOnDraftController,
    ListCommentsController,
    SettleCommentController,
    ListWithdrawalsController,
    ProposeWithdrawalController,
    DecideWithdrawalController,
    ReadBoardController,
    ImportLibraryController,
  ],
  providers: [
    DeskDatabase,
    DeskLog,
    DeskStore,
    CommentStore,
    PlanStore,
    WithdrawalStore,
    legalActsTable,
    DraftCheck,
    DraftDecisions,
    BeginDraft,
    ListDrafts,
    ReadDraft,
    SaveDraft,
    DiscardDraft,
    MoveDraft,
    SendToConsultation,
    ApproveDraft,
    ReturnDraft,
    CommentOnDraft,
    ListComments,
    SettleComment,
    ListWithdrawals,
    ProposeWithdrawal,
    DecideWithdrawal,
    ReadBoard,
    ImportLibrary,
    ImportStore,
    ImportWriter,
  ],
})
export class DeskModule {}
