import {
  type Criterion,
  type CriterionVersion,
  getVersion,
  type IsoDate,
  nextVersion,
  parseCriterionId,
  startOf,
  stateOf,
} from '@kravsmed/domain';
import type { LocalizedTextDto } from '../../platform/http/localized-text.dto';
import type { Snapshot } from '../snapshot/library-snapshots';
import type { QuestionNameDto } from './criterion-parts.dto';
import type { CriterionSummaryDto, NextVersionDto } from './criterion-summary.dto';

export const titleOf = ({ texts }: CriterionVersion): LocalizedTextDto => ({
  sv: texts.sv.title,
  en: texts.en.title,
});

export function questionOf({ library }: Snapshot, slug: string): QuestionNameDto {
  const question = library.questions.get(slug);
  return { slug, name: question?.name ?? { sv: slug, en: slug } };
}

export const usableFromOf = ({ decision }: CriterionVersion): IsoDate | null =>
  'usableFrom' in decision ? decision.usableFrom : null;

/** A version in brief; empty when the snapshot does not hold it (it was loaded a moment ago). */
export function toSummary(
  snapshot: Snapshot,
  id: string,
  number: number,
  asOf: IsoDate,
): CriterionSummaryDto[] {
  const known = parseCriterionId(id);
  const criterion = known && snapshot.library.criteria.get(known);
  const version = criterion && getVersion(criterion, number);
  return version ? [summaryOf(snapshot, criterion, version, asOf)] : [];
}

export function summaryOf(
  snapshot: Snapshot,
  criterion: Criterion,
  version: CriterionVersion,
  asOf: IsoDate,
): CriterionSummaryDto {
  const { texts, lawBaseline } = version;
  return {
    id: criterion.id,
    slug: criterion.slug,
    version: version.version,
    state: stateOf(criterion, version, asOf),
    area: criterion.area,
    level: version.level,
    uses: version.uses,
    productGroups: version.productGroups,
    question: questionOf(snapshot, criterion.question),
    title: titleOf(version),
    summary: { sv: texts.sv.summary, en: texts.en.summary },
    effectiveFrom: startOf(version) ?? null,
    usableFrom: usableFromOf(version),
    relations: criterion.relations,
    parameters: version.parameters,
    followUpEffort: version.followUpEffort,
    marketAvailability: version.marketAvailability,
    goals: version.goals,
    lawBaseline: { beyondEu: lawBaseline.beyondEu, beyondSweden: lawBaseline.beyondSweden },
    nextVersion: nextOf(criterion, version, asOf),
  };
}

function nextOf(
  criterion: Criterion,
  version: CriterionVersion,
  asOf: IsoDate,
): NextVersionDto | null {
  const next = nextVersion(criterion, asOf);
  if (next === undefined || next.version <= version.version) return null;
  return {
    version: next.version,
    state: stateOf(criterion, next, asOf),
    effectiveFrom: startOf(next) ?? null,
  };
}
