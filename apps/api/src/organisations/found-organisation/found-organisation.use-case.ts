import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { accountIdOf } from '../../identity/account-id';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import { type OrganisationDto, plainName, toOrganisation } from '../organisation.dto';
import { OrganisationStore } from '../persistence/organisation.store';
import type { FoundOrganisationDto } from './found-organisation.dto';

@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly store: OrganisationStore,
    private readonly clock: Clock,
  ) {}

  async run(who: Principal, { name, kind }: FoundOrganisationDto): Promise<OrganisationDto> {
    const account = accountIdOf(who);
    const row = {
      id: randomUUID(),
      kind,
      name: plainName(name),
      retentionMonths: null,
      foundedBy: account,
      createdAt: this.clock.now(),
    };
    await this.store.found(account, row);
    return toOrganisation(row, 'owner');
  }
}
