import {
  contentOf,
  ok,
  refused,
  resolveCriterion,
  type Result,
  undecidedFields,
  type CriterionVersion,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { VersionContentDto } from '../../desk/draft.dto';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { contentHashOf } from '../own-criterion';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import type { OwnCriterionDto } from '../own-criterion.dto';
import type { OwnContent } from '../persistence/own-criterion.rows';
import { type OwnCriterion, OwnCriterionStore } from '../persistence/own-criterion.store';
import { openOwn, STALE_DRAFT } from '../refusals';
import type { MergeOwnCriterionDto, OwnCriterionMergeDto } from './merge.dto';
import { type MergeSides, mergeSides } from './merge-sides';

@Injectable()
export class MergeOwnCriterion {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly answers: OwnCriterionAnswers,
    private readonly snapshots: LibrarySnapshots,
    private readonly clock: Clock,
  ) {}

  async look(at: AtOwn, to: number | undefined): Promise<Result<OwnCriterionMergeDto, Problem>> {
    const found = await this.sides(at, to);
    if (!found.ok) return found;
    const { criterion, base, ours, theirs, merge } = found.value.sides;
    return ok({
      criterion,
      baseVersion: base.version,
      oursVersion: ours.version,
      theirsVersion: theirs.version,
      oursHash: ours.contentHash,
      base: contentDto(base),
      ours: ours.content,
      theirs: contentDto(theirs),
      fields: merge.fields.map(({ path, kind, standing }) => ({ path, kind, standing })),
      undeclared: merge.undeclared,
    });
  }

  /** What was chosen becomes a draft, whether there was one before or not. */
  async run(
    at: AtOwn,
    { to, oursHash, choices }: MergeOwnCriterionDto,
  ): Promise<Result<OwnCriterionDto, Problem>> {
    const found = await this.sides(at, to);
    if (!found.ok) return found;
    const { own, sides } = found.value;
    const { ours, merge, criterion } = sides;
    if (ours.contentHash !== oursHash) return refused(STALE_DRAFT);
    const undecided = undecidedFields(merge, choices);
    if (undecided.length > 0) return refused(mustChoose(undecided));
    const content: OwnContent = {
      ...resolveCriterion(merge, choices),
      change: changeOf(sides),
    };
    const written = {
      content,
      contentHash: contentHashOf(at.localId, content),
      baseVersion: to,
      writtenBy: at.scope.account ?? null,
      savedAt: this.clock.now(),
    };
    const isDraft = ours.status === 'draft';
    const version = isDraft ? ours.version : ours.version + 1;
    const act = {
      action: 'criterion.merged' as const,
      details: { version, with: `${criterion}:${to}` },
    };
    if (!isDraft) {
      const added = await this.store.addDraft(at.scope, own, version, written, act);
      return added ? this.answers.read(at) : refused(STALE_DRAFT);
    }
    const saved = await this.store.saveDraft(
      at.scope,
      own,
      { version, contentHash: oursHash },
      written,
      act,
    );
    return saved ? this.answers.read(at) : refused(STALE_DRAFT);
  }

  private async sides(
    at: AtOwn,
    to: number | undefined,
  ): Promise<Result<{ readonly own: OwnCriterion; readonly sides: MergeSides }, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    const { library } = await this.snapshots.current();
    const sides = mergeSides(opened.value, library, this.snapshots.today(), to);
    return sides.ok ? ok({ own: opened.value, sides: sides.value }) : sides;
  }
}

const contentDto = (version: CriterionVersion): VersionContentDto => ({
  ...contentOf(version),
  change: version.change,
});

const changeOf = ({ criterion, theirs }: MergeSides): OwnContent['change'] => ({
  what: {
    sv: `Förde in ändringarna i ${criterion}:${theirs.version}.`,
    en: `Merged the changes of ${criterion}:${theirs.version}.`,
  },
  why: { sv: theirs.change.why.sv, en: theirs.change.why.en },
  moved: theirs.change.moved,
  classification: theirs.change.classification,
  meaningUnchanged: theirs.change.meaningUnchanged,
});

const mustChoose = (paths: readonly string[]): Problem => ({
  code: 'request-not-possible',
  detail: {
    sv: `Välj i ${paths.length} fält där både ni och biblioteket har ändrat. Inget har sparats.`,
    en: `Choose in ${paths.length} fields that both you and the library changed. Nothing was saved.`,
  },
  errors: paths.map((path) => ({
    pointer: `/choices/${path}`,
    detail: {
      sv: 'Behåll ert, ta bibliotekets eller skriv eget.',
      en: 'Keep yours, take the library’s or write your own.',
    },
  })),
});
