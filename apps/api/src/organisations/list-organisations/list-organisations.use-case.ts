import { Injectable } from '@nestjs/common';
import { membershipIn, type Principal, scopeOf } from '../../platform/access/principal';
import { type OrganisationDto, toOrganisation } from '../organisation.dto';
import { OrganisationStore } from '../persistence/organisation.store';

@Injectable()
export class ListOrganisations {
  constructor(private readonly store: OrganisationStore) {}

  async run(who: Principal): Promise<readonly OrganisationDto[]> {
    const rows = await this.store.list(scopeOf(who));
    return rows.flatMap((row) => {
      const membership = membershipIn(who, row.id);
      return membership === undefined ? [] : [toOrganisation(row, membership.role)];
    });
  }
}
