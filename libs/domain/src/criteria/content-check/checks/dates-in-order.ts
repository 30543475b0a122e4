import type { IsoDate } from '../../../kernel/iso-date';
import type { CriterionVersion } from '../../criterion';
import { defineStructureCheck, type Remark } from '../check';

export const datesInOrder = defineStructureCheck({
  id: 'C-dates-in-order',
  title: { sv: 'Dagarna kommer i ordning', en: 'The days come in order' },
  severity: 'error',
  remarks: ({ decision }: CriterionVersion) => {
    const remarks: Remark[] = [];
    const order = (
      key: string,
      day: IsoDate | undefined,
      after: string,
      earlier: IsoDate,
    ): void => {
      if (day === undefined || day >= earlier) return;
      remarks.push({
        at: ['decision', key],
        message: { sv: `"${key}" ligger före "${after}".`, en: `"${key}" is before "${after}".` },
        fix: {
          sv: `Skriv en dag som är ${earlier} eller senare.`,
          en: `Give a day that is ${earlier} or later.`,
        },
      });
    };
    if (decision.status === 'consultation') {
      const { consultationEndsOn, plannedFrom } = decision;
      order('plannedFrom', plannedFrom, 'consultationEndsOn', consultationEndsOn);
    } else if (decision.status !== 'draft') {
      order('effectiveFrom', decision.effectiveFrom, 'approvedOn', decision.approvedOn);
      order('usableFrom', decision.usableFrom, 'approvedOn', decision.approvedOn);
      if (decision.status === 'withdrawn') {
        order('withdrawnFrom', decision.withdrawnFrom, 'effectiveFrom', decision.effectiveFrom);
      }
    }
    return remarks;
  },
});
