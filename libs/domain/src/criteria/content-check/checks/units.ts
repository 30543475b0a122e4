import type { ParameterDeclaration } from '../../parameter';
import { defineVersionCheck } from '../check';

/** "points", "grams per guest", "percentage points"; a symbol has no plural: "mg/kg", "kg of goods". */
const ENGLISH_PLURAL = /^(?!(?:m?g|kg|m?l)\b).*[a-z]{2}s(?: per |$)/u;

/** A buyer who fills in 1 reads "1 point", not "1 points". */
export const units = defineVersionCheck({
  id: 'C-units',
  title: { sv: 'Enheter i ental', en: 'Units in the singular' },
  severity: 'error',
  remarks: ({ parameters }) =>
    parameters.flatMap((parameter, index) => {
      if (!canBeOne(parameter) || parameter.unitOne !== undefined) return [];
      const unit = parameter.unit?.en ?? '';
      if (!ENGLISH_PLURAL.test(unit)) return [];
      return [
        {
          at: ['parameters', index, 'unit'],
          message: {
            sv: `Värdet kan vara 1, men enheten ("${unit}") står bara i flertal.`,
            en: `The value can be 1, but the unit ("${unit}") stands in the plural only.`,
          },
          fix: {
            sv: 'Ange enheten i ental i "unitOne".',
            en: 'Give the unit in the singular in "unitOne".',
          },
        },
      ];
    }),
});

const canBeOne = (
  parameter: ParameterDeclaration,
): parameter is Extract<ParameterDeclaration, { readonly type: 'number' | 'percent' }> =>
  parameter.type === 'number' && parameter.minimum <= 1 && parameter.maximum >= 1;
