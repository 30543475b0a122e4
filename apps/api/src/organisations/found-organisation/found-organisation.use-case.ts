import { randomUUID } from 'node:crypto';
import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { accountIdOf } from '../../identity/account-id';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { type OrganisationDto, plainName, toOrganisation } from '../organisation.dto';
import { OrganisationStore } from '../persistence/organisation.store';
import { TOO_MANY_ORGANISATIONS } from '../refusals';
import type { FoundOrganisationDto } from './found-organisation.dto';

/** More is a machine at work. */
const MOST_OWNED = 20;

@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly store: OrganisationStore,
    private readonly clock: Clock,
  ) {}

  async run(
    who: Principal,
    { name, kind }: FoundOrganisationDto,
  ): Promise<Result<OrganisationDto, Problem>> {
    const account = accountIdOf(who);
    const owned = who.memberships.filter(({ role }) => role === 'owner');
    if (owned.length >= MOST_OWNED) return refused(TOO_MANY_ORGANISATIONS);
    const row = {
      id: randomUUID(),
      kind,
      name: plainName(name),
      retentionMonths: null,
      foundedBy: account,
      createdAt: this.clock.now(),
    };
    await this.store.found(account, row);
    return ok(toOrganisation(row, 'owner'));
  }
}
