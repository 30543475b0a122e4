import { refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { contentHashOf, draftOf } from '../own-criterion';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import type { OwnCriterionDto, SaveOwnDraftDto } from '../own-criterion.dto';
import { OwnCriterionStore } from '../persistence/own-criterion.store';
import { NO_DRAFT, openOwn, STALE_DRAFT } from '../refusals';

@Injectable()
export class SaveOwnDraft {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly answers: OwnCriterionAnswers,
    private readonly clock: Clock,
  ) {}

  /** Not told to the trail, which tells of decisions: a draft says itself who saved it last. */
  async run(
    at: AtOwn,
    expectedHash: string,
    { content }: SaveOwnDraftDto,
  ): Promise<Result<OwnCriterionDto, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    const draft = draftOf(opened.value);
    if (draft === undefined) return refused(NO_DRAFT);
    const saved = await this.store.saveDraft(
      at.scope,
      opened.value,
      { version: draft.version, contentHash: expectedHash },
      {
        content,
        contentHash: contentHashOf(at.localId, content),
        baseVersion: draft.baseVersion,
        writtenBy: at.scope.account ?? null,
        savedAt: this.clock.now(),
      },
    );
    return saved ? this.answers.read(at) : refused(STALE_DRAFT);
  }
}
