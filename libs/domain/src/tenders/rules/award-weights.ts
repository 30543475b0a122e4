import { selectedItems } from '../selected-items';
import { weightsByLot } from '../weights';
import { defineRule, type Remark } from './rule';

/** Own estimate: less than this seldom decides anything. */
const LEAST_WEIGHT = 5;

export const awardWeights = defineRule({
  id: 'R-lou-award-weights',
  title: { sv: 'Vikter i utvärderingen', en: 'Weights in the evaluation' },
  law: {
    sv: 'LOU 16 kap.; direktiv 2014/24/EU art. 67.4 och 67.5',
    en: 'Swedish Procurement Act ch. 16; Directive 2014/24/EU Art. 67(4) and 67(5)',
  },
  remarks: (selection, library) => {
    const remarks: Remark[] = [];
    for (const { sum, pointer } of weightsByLot(selection).values()) {
      if (sum < 100) continue;
      remarks.push({
        severity: 'error',
        pointer,
        message: {
          sv: `Tilldelningskriteriernas vikter är tillsammans ${sum} procent. Det lämnar inget till pris eller kostnad.`,
          en: `The weights of the award criteria add up to ${sum} per cent. That leaves nothing for price or cost.`,
        },
        fix: {
          sv: 'Sänk vikterna så att pris eller kostnad ryms inom 100 procent.',
          en: 'Lower the weights so that price or cost fits within 100 per cent.',
        },
      });
    }
    for (const { item, pointer } of selectedItems(selection, library)) {
      if (item.use !== 'awardCriterion') continue;
      const { weight } = item;
      if (weight === undefined || weight === null) {
        remarks.push({
          severity: 'warning',
          pointer: `${pointer}/weight`,
          message: {
            sv: `Tilldelningskriteriet ${item.criterion} saknar vikt. Vikten ska vara känd för den som lämnar anbud.`,
            en: `The award criterion ${item.criterion} has no weight. Tenderers must know it.`,
          },
          fix: { sv: 'Ange vikten i procent.', en: 'Give the weight in per cent.' },
        });
      } else if (weight < LEAST_WEIGHT) {
        remarks.push({
          severity: 'warning',
          pointer: `${pointer}/weight`,
          message: {
            sv: `${item.criterion} väger ${weight} procent. Under ${LEAST_WEIGHT} procent (vår bedömning) avgör det sällan något.`,
            en: `${item.criterion} weighs ${weight} per cent. Below ${LEAST_WEIGHT} per cent (our estimate) it seldom decides anything.`,
          },
          fix: {
            sv: 'Höj vikten eller ta bort kriteriet.',
            en: 'Raise the weight or remove the criterion.',
          },
        });
      }
    }
    return remarks;
  },
});
