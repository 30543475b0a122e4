import {
  type CriteriaPackage,
  type IsoDate,
  packageOn,
  type ResolvedPackageItem,
} from '@kravsmed/domain';
import { versionToShow } from '../get-criterion/get-criterion.use-case';
import { titleOf } from '../resources/criterion-summary';
import type { Snapshot } from '../snapshot/library-snapshots';
import type { PackageCriterionDto, PackageDto } from './package.dto';

/** A package on a day; empty before its first version began. */
export function packageOf(
  snapshot: Snapshot,
  criteriaPackage: CriteriaPackage,
  asOf: IsoDate,
): PackageDto[] {
  const onDay = packageOn(criteriaPackage, snapshot.library, asOf);
  if (onDay === undefined) return [];
  return [
    {
      id: criteriaPackage.id,
      name: criteriaPackage.name,
      description: criteriaPackage.description,
      productGroups: criteriaPackage.productGroups,
      version: onDay.version.version,
      effectiveFrom: onDay.version.effectiveFrom,
      asOf,
      criteria: onDay.items.flatMap((item) => criterionOf(snapshot, item, asOf)),
    },
  ];
}

function criterionOf(
  { library }: Snapshot,
  { criterion: id, version, use, parameters }: ResolvedPackageItem,
  asOf: IsoDate,
): PackageCriterionDto[] {
  const criterion = library.criteria.get(id);
  const shown = version ?? (criterion && versionToShow(criterion, asOf));
  if (criterion === undefined || shown === undefined) return [];
  return [
    {
      criterion: id,
      version: version?.version ?? null,
      use,
      parameters,
      title: titleOf(shown),
      level: shown.level,
      area: criterion.area,
    },
  ];
}
