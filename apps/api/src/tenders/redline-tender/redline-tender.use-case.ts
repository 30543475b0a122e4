import {
  asIfCurrent,
  type IsoDate,
  type Library,
  ok,
  refused,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { toSelection } from '../../documents/domain-selection';
import { authorOf, LIBRARY_AUTHOR } from '../../documents/redline-document/redline-author';
import {
  type RedlineChoice,
  RedlineDocument,
  type TwoSides,
} from '../../documents/redline-document/redline-document.use-case';
import { OwnLibrary } from '../../own-criteria/own-library';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { openTender } from '../open-tender';
import type { TenderDocumentRow, TenderRevisionRow } from '../persistence/tender.rows';
import { TenderStore } from '../persistence/tender.store';
import { TenderNames } from '../tender-names';
import { NOTHING_OUTDATED, SAME_REVISION } from './refusals';
import { WholeRevisions } from './whole-revisions';

export interface RevisionPair {
  /** The last saved when left out. */
  readonly from?: number;
  /** A revision, or the document as if each criterion were brought up to date. */
  readonly to: number | 'current';
}

/** Two saves of a tender document, or one against what it would say brought up to date. */
@Injectable()
export class RedlineTender {
  constructor(
    private readonly store: TenderStore,
    private readonly revisions: WholeRevisions,
    private readonly names: TenderNames,
    private readonly libraries: OwnLibrary,
    private readonly redlines: RedlineDocument,
  ) {}

  async run(
    scope: Scope,
    id: string,
    { from, to }: RevisionPair,
    choice: RedlineChoice,
  ): Promise<Result<NamedFile, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const tender = opened.value;
    const before = await this.revisions.find(scope, id, from ?? tender.revision);
    if (!before.ok) return before;
    const library = await this.libraries.of({ scope, organisationId: tender.organisationId });
    const sides =
      to === 'current'
        ? this.broughtUpToDate(before.value, library)
        : await this.saves(scope, tender, [before.value, to]);
    return sides.ok ? this.redlines.run(sides.value, library, choice) : sides;
  }

  /** The library's changes, from when the newest of them was decided. */
  private broughtUpToDate(row: TenderRevisionRow, library: Library): Result<TwoSides, Problem> {
    const before = this.revisions.whole(row);
    if (!before.ok) return before;
    const day = before.value.publicationDate as IsoDate;
    const { selection, decidedOn } = asIfCurrent(before.value, library, day);
    if (decidedOn === undefined) return refused(NOTHING_OUTDATED);
    const after = this.revisions.complete(row.revision, selection);
    if (!after.ok) return after;
    return ok({
      before: toSelection(before.value),
      after: toSelection(after.value),
      author: LIBRARY_AUTHOR,
      date: decidedOn,
    });
  }

  /** The owner's changes, from when they were saved. */
  private async saves(
    scope: Scope,
    tender: TenderDocumentRow,
    [first, to]: readonly [TenderRevisionRow, number],
  ): Promise<Result<TwoSides, Problem>> {
    const second = await this.revisions.find(scope, tender.id, to);
    if (!second.ok) return second;
    if (first.revision === to) return refused(SAME_REVISION);
    const before = this.revisions.whole(first, second.value.selection.publicationDate);
    if (!before.ok) return before;
    const after = this.revisions.whole(second.value, first.selection.publicationDate);
    if (!after.ok) return after;
    const names = await this.names.of(scope, [tender]);
    return ok({
      before: toSelection(before.value),
      after: toSelection(after.value),
      author: names.owner(tender.organisationId)?.name || authorOf(after.value),
      date: toTheSecond(second.value.savedAt),
    });
  }
}

const toTheSecond = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;
