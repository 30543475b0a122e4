import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { draftOf } from '../own-criterion';
import { OwnCriterionStore } from '../persistence/own-criterion.store';
import { NO_DRAFT, openOwn } from '../refusals';

@Injectable()
export class DeleteOwnDraft {
  constructor(private readonly store: OwnCriterionStore) {}

  async run(at: AtOwn): Promise<Result<null, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    const draft = draftOf(opened.value);
    if (draft === undefined) return refused(NO_DRAFT);
    const deleted = await this.store.deleteDraft(at.scope, opened.value, draft.version);
    return deleted ? ok(null) : refused(NO_DRAFT);
  }
}
