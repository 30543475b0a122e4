import {
  type Criterion,
  type CriterionVersion,
  getVersion,
  type IsoDate,
  type Language,
  type Library,
  parseCriterionId,
  refused,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { noSuchCriterion, noSuchVersion } from '../../library/resources/no-such';
import { findCriterion, LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import { OwnLibrary, type Whose } from '../../own-criteria/own-library';
import type { Problem } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { LIBRARY_AUTHOR } from '../redline-document/redline-author';
import { RedlineDocument } from '../redline-document/redline-document.use-case';
import type { RedlineFormat } from '../redline-document/redline-formats';
import { criterionSelection } from './criterion-selection';

export interface CriterionRedline {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  readonly format: RedlineFormat;
}

/** What a version of a criterion changed, as a document. Of an organisation's own ones for its members. */
@Injectable()
export class RedlineCriterion {
  constructor(
    private readonly snapshots: LibrarySnapshots,
    private readonly libraries: OwnLibrary,
    private readonly redlines: RedlineDocument,
  ) {}

  async run(
    { id, from, to, language, format }: CriterionRedline,
    whose: Whose,
  ): Promise<Result<NamedFile, Problem>> {
    const library = await this.libraries.of(whose);
    const criterion = findCriterion(await this.snapshots.current(), id) ?? ownIn(library, id);
    if (criterion === undefined) return refused(noSuchCriterion(id));
    const [before, after] = [decided(criterion, from), decided(criterion, to)];
    if (before === undefined) return refused(noSuchVersion(criterion.id, from));
    if (after === undefined) return refused(noSuchVersion(criterion.id, to));
    if (from === to) return refused(SAME_VERSION);
    const shown = (version: CriterionVersion, other: CriterionVersion) =>
      criterionSelection(criterion, version, { other, language, day: dayOf(after) });
    return this.redlines.run(
      {
        before: shown(before, after),
        after: shown(after, before),
        author: criterion.local?.organisation ?? LIBRARY_AUTHOR,
        date: dayOf(after),
      },
      library,
      { format, part: 'all' },
    );
  }
}

function ownIn(library: Library, reference: string): Criterion | undefined {
  const id = parseCriterionId(reference.toUpperCase());
  return id === undefined ? undefined : library.criteria.get(id);
}

/** A draft is nobody's to read yet. */
function decided(criterion: Criterion, number: number): CriterionVersion | undefined {
  const version = getVersion(criterion, number);
  return version?.decision.status === 'draft' ? undefined : version;
}

/** When it was approved; of a proposal, when its consultation ends. */
function dayOf({ decision }: CriterionVersion): IsoDate {
  switch (decision.status) {
    case 'approved':
    case 'withdrawn':
      return decision.approvedOn;
    case 'consultation':
      return decision.consultationEndsOn;
    case 'draft':
      throw new RangeError('A draft is not shown');
  }
}

const SAME_VERSION: Problem = {
  code: 'nothing-changed',
  detail: {
    sv: 'Det är samma version på båda sidor. Välj två olika.',
    en: 'It is the same version on both sides. Choose two that differ.',
  },
};
