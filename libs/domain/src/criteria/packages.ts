import type { IsoDate } from '../kernel/iso-date';
import type { CriterionId, CriterionVersion, Use } from './criterion';
import type { Library } from './library';
import { versionInForce } from './lifecycle';
import type { CriteriaPackage, PackageVersion } from './package';
import type { ParameterValues } from './parameter';

/** A package on a day: its own version then, and the criterion versions that it comes to. */
export interface PackageOnDay {
  readonly package: CriteriaPackage;
  readonly version: PackageVersion;
  readonly asOf: IsoDate;
  readonly items: readonly ResolvedPackageItem[];
}

/** `version` is undefined when the criterion is unknown or nothing of it is in force on the day. */
export interface ResolvedPackageItem {
  readonly criterion: CriterionId;
  readonly version: CriterionVersion | undefined;
  readonly use: Use;
  readonly parameters: ParameterValues;
}

/** The package on `asOf`; undefined before its first version began. */
export function packageOn(
  criteriaPackage: CriteriaPackage,
  library: Library,
  asOf: IsoDate,
): PackageOnDay | undefined {
  const version = criteriaPackage.versions.filter((one) => one.effectiveFrom <= asOf).at(-1);
  if (version === undefined) return undefined;
  const items = version.criteria.map((item): ResolvedPackageItem => {
    const criterion = library.criteria.get(item.criterion);
    const inForce = criterion && versionInForce(criterion, asOf);
    return {
      criterion: item.criterion,
      version: inForce,
      use: item.use ?? inForce?.uses[0] ?? 'technicalSpecification',
      parameters: item.parameters ?? {},
    };
  });
  return { package: criteriaPackage, version, asOf, items };
}
