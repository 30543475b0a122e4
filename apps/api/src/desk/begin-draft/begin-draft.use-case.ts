import {
  citeVersion,
  type Criterion,
  type CriterionId,
  type CriterionVersion,
  ok,
  refused,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { findCriterion, LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { type AtDesk, DeskDatabase } from '../desk-database';
import { DeskLog } from '../desk-log';
import type { CriterionFrame, DraftContent } from '../draft';
import { DraftCheck } from '../draft-check';
import type { BeginDraftDto, DraftDto } from '../draft.dto';
import { toDraft } from '../persistence/desk.mapper';
import { DeskStore, shownOf } from '../persistence/desk.store';
import { draftExists, unknownCriterion } from '../refusals';

interface Beginning {
  readonly frame: CriterionFrame;
  readonly version: number;
  readonly isNew: boolean;
  readonly content: DraftContent;
}

/** Begins the next version beside the one in force, or a new criterion. */
@Injectable()
export class BeginDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly snapshots: LibrarySnapshots,
    private readonly check: DraftCheck,
    private readonly log: DeskLog,
  ) {}

  async run(principal: Principal, body: BeginDraftDto): Promise<Result<DraftDto, Problem>> {
    const snapshot = await this.snapshots.current();
    const criterion =
      body.criterion === undefined ? undefined : findCriterion(snapshot, body.criterion);
    if (body.criterion !== undefined && criterion === undefined) {
      return refused(unknownCriterion(body.criterion));
    }
    if ((criterion === undefined) === (body.frame === undefined)) return refused(ONE_OF_TWO);
    return this.desk.as(principal, async (at) => {
      const beginning =
        criterion === undefined ? await this.newCriterion(at, body) : nextOf(criterion);
      return this.begin(at, beginning);
    });
  }

  private async newCriterion({ manager }: AtDesk, { frame }: BeginDraftDto): Promise<Beginning> {
    if (frame === undefined) throw new Error('A new criterion has a frame');
    const id = (await this.store.nextNumber(manager)) as CriterionId;
    return { frame: { id, ...frame }, version: 1, isNew: true, content: {} };
  }

  private async begin(
    { manager, asker }: AtDesk,
    { frame, version, isNew, content }: Beginning,
  ): Promise<Result<DraftDto, Problem>> {
    const key = { criterionId: frame.id, version };
    const now = this.log.now();
    const begun = await this.store.begin(
      manager,
      {
        ...key,
        criterion: frame,
        isNew,
        content,
        revision: 1,
        stage: 'drafting',
        createdAt: now,
        updatedAt: now,
        updatedBy: asker,
      },
      { ...key, ...shownOf(content), stage: 'drafting', plannedOn: null, note: null },
    );
    if (!begun) return refused(draftExists(citeVersion(frame.id, version)));
    await this.log.trailed({ manager, asker }, 'library.drafted', key, { isNew });
    const stored = await this.store.find(manager, key);
    if (stored === null) throw new Error(`${citeVersion(frame.id, version)} was not written`);
    const { findings } = await this.check.run(frame, version, content);
    return ok(toDraft(stored, findings, asker));
  }
}

/** The newest version's words, to be changed; why they change is still to be said. */
function nextOf({ versions, ...frame }: Criterion): Beginning {
  const newest = versions.at(-1);
  if (newest === undefined) return { frame, version: 1, isNew: false, content: {} };
  return {
    frame,
    // A version in consultation is revised under its own number.
    version: newest.decision.status === 'consultation' ? newest.version : newest.version + 1,
    isNew: false,
    content: contentOf(newest),
  };
}

function contentOf({
  version: _version,
  decision,
  change,
  ...content
}: CriterionVersion): DraftContent {
  return decision.status === 'consultation' ? { ...content, change } : content;
}

const ONE_OF_TWO: Problem = {
  code: 'invalid-body',
  detail: {
    sv: 'Skicka antingen criterion (nästa version av ett kriterium) eller frame (ett nytt kriterium).',
    en: 'Send either criterion (the next version of a criterion) or frame (a new criterion).',
  },
};
