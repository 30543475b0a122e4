import {
  compareVersions,
  type Criterion,
  getVersion,
  type Language,
  ok,
  refused,
  type Result,
  stateOf,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import type { State } from '../resources/criterion-summary.dto';
import { noSuchCriterion, noSuchVersion } from '../resources/no-such';
import { findCriterion, LibrarySnapshots } from '../snapshot/library-snapshots';
import type { ComparisonDto } from './comparison.dto';

interface Comparison {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

@Injectable()
export class CompareVersions {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run({ id, from, to, language }: Comparison): Promise<Result<ComparisonDto, Problem>> {
    const criterion = findCriterion(await this.snapshots.current(), id);
    if (criterion === undefined) return refused(noSuchCriterion(id));
    const compared = compareVersions(criterion, from, to, language);
    if (!compared.ok) return refused(noSuchVersion(criterion.id, compared.error.version));
    return ok({
      ...compared.value,
      id: criterion.id,
      lang: language,
      fromState: this.stateToday(criterion, from),
      toState: this.stateToday(criterion, to),
    });
  }

  private stateToday(criterion: Criterion, number: number): State {
    const version = getVersion(criterion, number);
    return version ? stateOf(criterion, version, this.snapshots.today()) : 'draft';
  }
}
