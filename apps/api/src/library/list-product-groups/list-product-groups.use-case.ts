import { cpvLabel } from '@kravsmed/cpv';
import {
  type Criterion,
  descendants,
  type IsoDate,
  nextVersion,
  type ProductGroup,
  versionInForce,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../snapshot/library-snapshots';
import type { CpvCodeDto, ProductGroupDto } from './product-group.dto';

@Injectable()
export class ListProductGroups {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(): Promise<readonly ProductGroupDto[]> {
    const { library } = await this.snapshots.current();
    const today = this.snapshots.today();
    const inForce = groupsOf([...library.criteria.values()], today, versionInForce);
    const upcoming = groupsOf([...library.criteria.values()], today, nextVersion);
    return [...library.productGroups.values()].map((group) => {
      const within = new Set(descendants(library.productGroups, group.slug));
      const count = (all: readonly (readonly string[])[]): number =>
        all.filter((groups) => groups.some((slug) => within.has(slug))).length;
      return {
        ...group,
        cpv: labelled(group),
        criteriaInForce: count(inForce),
        upcoming: count(upcoming),
      };
    });
  }
}

/** The groups of each criterion's version that `pick` takes. */
const groupsOf = (
  criteria: readonly Criterion[],
  asOf: IsoDate,
  pick: typeof versionInForce,
): readonly (readonly string[])[] =>
  criteria.map((criterion) => pick(criterion, asOf)?.productGroups ?? []);

const labelled = ({ cpv }: ProductGroup): readonly CpvCodeDto[] =>
  cpv.map((code) => ({ code, label: cpvLabel(code) ?? { sv: code, en: code } }));
