import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { membershipIn, type Principal, scopeOf } from '../../platform/access/principal';
import { NO_SUCH_ORGANISATION } from '../../platform/access/refusals';
import type { Problem } from '../../platform/http/problem';
import { type OrganisationDto, toOrganisation } from '../organisation.dto';
import { OrganisationStore } from '../persistence/organisation.store';

@Injectable()
export class ReadOrganisation {
  constructor(private readonly store: OrganisationStore) {}

  async run(who: Principal, id: string): Promise<Result<OrganisationDto, Problem>> {
    const row = await this.store.find(scopeOf(who), id);
    const membership = membershipIn(who, id);
    if (row === null || membership === undefined) return refused(NO_SUCH_ORGANISATION);
    return ok(toOrganisation(row, membership.role));
  }
}
