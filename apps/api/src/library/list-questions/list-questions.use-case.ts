import {
  type Criterion,
  type CriterionVersion,
  type IsoDate,
  LEVELS,
  related,
  versionInForce,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { summaryOf } from '../resources/criterion-summary';
import { LibrarySnapshots, type Snapshot } from '../snapshot/library-snapshots';
import type { QuestionLevelsDto } from './question-levels.dto';

interface InForce {
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
}

@Injectable()
export class ListQuestions {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(
    productGroups: readonly string[],
    day?: IsoDate,
  ): Promise<ListAnswer<QuestionLevelsDto> & { readonly asOf: IsoDate }> {
    const snapshot = await this.snapshots.current();
    const asOf = day ?? this.snapshots.today();
    const inForce = inForceFor(snapshot, productGroups, asOf);
    const items = [...snapshot.library.questions.values()].flatMap((question) => {
      const levels = inForce
        .filter(({ criterion }) => criterion.question === question.slug)
        .sort(
          (a, b) => byLevel(a.version, b.version) || (a.criterion.id < b.criterion.id ? -1 : 1),
        );
      if (levels.length === 0) return [];
      return {
        question: { slug: question.slug, name: question.name, area: question.area },
        productGroups: [...new Set(levels.flatMap(({ version }) => version.productGroups))],
        criteria: levels.map(({ criterion, version }) =>
          summaryOf(snapshot, criterion, version, asOf),
        ),
      };
    });
    return { ...wholeList(items), asOf };
  }
}

/** What a buyer of the groups may ask: of the groups, below them, and of the groups they belong to. */
function inForceFor(
  { library }: Snapshot,
  productGroups: readonly string[],
  asOf: IsoDate,
): readonly InForce[] {
  return [...library.criteria.values()].flatMap((criterion) => {
    const version = versionInForce(criterion, asOf);
    if (version === undefined) return [];
    const wanted =
      productGroups.length === 0 ||
      version.productGroups.some((own) =>
        productGroups.some((group) => related(library.productGroups, own, group)),
      );
    return wanted ? [{ criterion, version }] : [];
  });
}

const byLevel = (a: CriterionVersion, b: CriterionVersion): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
