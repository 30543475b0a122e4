import {
  addMonths,
  type Criterion,
  type CriterionVersion,
  type IsoDate,
  startOf,
  stateOf,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import { NOBODY } from '../../platform/access/principal';
import type { BoardCardDto, BoardStage } from '../board.dto';
import { DeskDatabase } from '../desk-database';
import type { DeskPlanRow } from '../persistence/desk.rows';
import { PlanStore } from '../persistence/plan.store';

/** How long a version that has begun stays on the board. */
const NEWS_MONTHS = 6;

/** Everything that is on its way, and what has begun lately. For everybody. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly plans: PlanStore,
    private readonly snapshots: LibrarySnapshots,
  ) {}

  async run(): Promise<readonly BoardCardDto[]> {
    const { library } = await this.snapshots.current();
    const today = this.snapshots.today();
    const plans = await this.desk.as(NOBODY, ({ manager }) => this.plans.list(manager));
    const inLibrary = [...library.criteria.values()].flatMap((criterion) =>
      criterion.versions.flatMap((version) => cardOf(criterion, version, today, plans)),
    );
    const known = new Set(inLibrary.map(({ criterion, version }) => `${criterion}:${version}`));
    const onDesk = plans
      .filter(({ criterionId, version }) => !known.has(`${criterionId}:${version}`))
      .flatMap(preparingCard);
    return [...onDesk, ...inLibrary].sort(byStart);
  }
}

function cardOf(
  criterion: Criterion,
  version: CriterionVersion,
  today: IsoDate,
  plans: readonly DeskPlanRow[],
): readonly BoardCardDto[] {
  const stage = stageOf(criterion, version, today);
  if (stage === undefined) return [];
  const { decision } = version;
  const plan = plans.find(
    (each) => each.criterionId === criterion.id && each.version === version.version,
  );
  return [
    {
      criterion: criterion.id,
      version: version.version,
      title: { sv: version.texts.sv.title, en: version.texts.en.title },
      level: version.level,
      productGroups: version.productGroups,
      stage,
      startsOn: startOf(version) ?? plan?.plannedOn ?? null,
      consultationEndsOn: decision.status === 'consultation' ? decision.consultationEndsOn : null,
      note: plan?.note ?? null,
    },
  ];
}

function stageOf(
  criterion: Criterion,
  version: CriterionVersion,
  today: IsoDate,
): BoardStage | undefined {
  switch (stateOf(criterion, version, today)) {
    case 'inConsultation':
      return 'consultation';
    case 'draft':
      // Its consultation has ended and nothing is decided yet.
      return version.decision.status === 'consultation' ? 'drafting' : undefined;
    case 'upcoming':
      return 'decided';
    case 'inForce':
      return (startOf(version) ?? '') >= addMonths(today, -NEWS_MONTHS) ? 'inForce' : undefined;
    case 'superseded':
    case 'withdrawn':
      return undefined;
  }
}

function preparingCard(plan: DeskPlanRow): readonly BoardCardDto[] {
  const { criterionId, version, title, level, productGroups, stage, plannedOn, note } = plan;
  if (stage === 'approved' || stage === 'consultation') return [];
  return [
    {
      criterion: criterionId,
      version,
      title,
      level,
      productGroups,
      stage,
      startsOn: plannedOn,
      consultationEndsOn: null,
      note,
    },
  ];
}

const byStart = (a: BoardCardDto, b: BoardCardDto): number => {
  const [first, second] = [a.startsOn ?? '9999', b.startsOn ?? '9999'];
  return first < second ? -1 : first > second ? 1 : a.criterion < b.criterion ? -1 : 1;
};
