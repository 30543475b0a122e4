import type { CriterionVersion } from '../../criteria/criterion';
import type { Library } from '../../criteria/library';
import { selectedItems } from '../selected-items';
import type { Selection } from '../selection';
import { defineRule } from './rule';

/** Hours a year for one contract. Own estimate. */
export const FOLLOW_UP_HOURS: Readonly<Record<CriterionVersion['followUpEffort'], number>> = {
  low: 1,
  medium: 3,
  high: 8,
};

/** Hours a year that we take a buyer to have, until one can say otherwise. Own estimate. */
export const FOLLOW_UP_CAPACITY = 40;

/** A criterion that stands in several sections is followed up once. */
export function followUpHours(selection: Selection, library: Library): number {
  const effort = new Map<string, number>();
  for (const { criterion, version } of selectedItems(selection, library)) {
    const hours = FOLLOW_UP_HOURS[version.followUpEffort];
    effort.set(criterion.id, Math.max(hours, effort.get(criterion.id) ?? 0));
  }
  return [...effort.values()].reduce((sum, hours) => sum + hours, 0);
}

export const followUpEffort = defineRule({
  id: 'R-follow-up-effort',
  title: { sv: 'Tid för uppföljning', en: 'Time for follow-up' },
  law: null,
  remarks: (selection, library) => {
    const hours = followUpHours(selection, library);
    if (hours <= FOLLOW_UP_CAPACITY) return [];
    return [
      {
        severity: 'warning',
        pointer: '/sections',
        message: {
          sv: `Att följa upp kriterierna tar ungefär ${hours} timmar om året, mer än de ${FOLLOW_UP_CAPACITY} timmar vi räknar med (egen uppskattning). Krav som ingen kontrollerar drabbar den som är ärlig.`,
          en: `Following up the criteria takes about ${hours} hours a year, more than the ${FOLLOW_UP_CAPACITY} hours we count on (own estimate). Requirements that nobody checks harm the honest.`,
        },
        fix: {
          sv: 'Ta bort krav som du inte hinner följa upp, eller avsätt tiden.',
          en: 'Remove requirements that you have no time to follow up, or set the time aside.',
        },
      },
    ];
  },
});
