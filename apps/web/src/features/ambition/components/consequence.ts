import type { Goal } from '@kravsmed/contract';
import { FOLLOW_UP_HOURS } from '@kravsmed/domain';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { WorkingSection } from '../../../selection-state/draft';

export interface Consequence {
  readonly criteria: number;
  /** Hours of follow-up a year; our own estimate. */
  readonly hours: number;
  readonly goals: readonly Goal[];
}

/** What the criteria chosen so far mean for the buyer. */
export function consequenceOf(
  sections: readonly WorkingSection[],
  catalogue: Pick<Catalogue, 'criterion' | 'goals'>,
): Consequence {
  const items = sections.flatMap((section) => section.items);
  const chosen = items.flatMap((item) => catalogue.criterion(item.criterion) ?? []);
  const goals = new Set(chosen.flatMap((criterion) => criterion.goals));
  return {
    criteria: items.length,
    hours: chosen.reduce((sum, criterion) => sum + FOLLOW_UP_HOURS[criterion.followUpEffort], 0),
    goals: catalogue.goals.filter((goal) => goals.has(goal.id)),
  };
}
