import type { CriterionVersion, ParameterDeclaration } from '@kravsmed/domain';
import type { Report } from '../loading/version-checks';
import type { DataPath } from '../yaml/yaml-file';

/** "points", "grams per guest", "percentage points"; a symbol has no plural: "mg/kg", "kg of goods". */
const ENGLISH_PLURAL = /^(?!(?:m?g|kg|m?l)\b).*[a-z]{2}s(?: per |$)/u;

/** A buyer who fills in 1 reads "1 point", not "1 points". */
export function checkUnits(version: CriterionVersion, at: DataPath, report: Report): void {
  version.parameters.forEach((parameter, index) => {
    if (!canBeOne(parameter) || parameter.unitOne !== undefined) return;
    const unit = parameter.unit?.en ?? '';
    if (!ENGLISH_PLURAL.test(unit)) return;
    report(
      [...at, 'parameters', index, 'unit'],
      `värdet kan vara 1; ange enheten i ental i "unitOne" ("${unit}")`,
      `the value can be 1; give the unit in the singular in "unitOne" ("${unit}")`,
    );
  });
}

const canBeOne = (
  parameter: ParameterDeclaration,
): parameter is Extract<ParameterDeclaration, { readonly type: 'number' | 'percent' }> =>
  parameter.type === 'number' && parameter.minimum <= 1 && parameter.maximum >= 1;
