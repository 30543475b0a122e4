import { refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { contentHashOf, draftOf, newestOf } from '../own-criterion';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import type { OwnCriterionDto } from '../own-criterion.dto';
import { OwnCriterionStore } from '../persistence/own-criterion.store';
import { HAS_DRAFT, openOwn } from '../refusals';

@Injectable()
export class NextOwnDraft {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly answers: OwnCriterionAnswers,
    private readonly clock: Clock,
  ) {}

  /** Begins with the words of the newest version. */
  async run(at: AtOwn): Promise<Result<OwnCriterionDto, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    if (draftOf(opened.value) !== undefined) return refused(HAS_DRAFT);
    const { version, content: former, baseVersion } = newestOf(opened.value);
    const empty = { sv: '', en: '' };
    const content = {
      ...former,
      change: {
        what: empty,
        why: empty,
        moved: [],
        classification: 'clarified' as const,
        meaningUnchanged: false,
      },
    };
    const added = await this.store.addDraft(
      at.scope,
      opened.value,
      version + 1,
      {
        content,
        contentHash: contentHashOf(at.localId, content),
        baseVersion,
        writtenBy: at.scope.account ?? null,
        savedAt: this.clock.now(),
      },
      { action: 'criterion.written', details: { version: version + 1 } },
    );
    return added ? this.answers.read(at) : refused(HAS_DRAFT);
  }
}
