import { Injectable } from '@nestjs/common';
import { namesOf } from '../identity/names-of';
import { organisationNames } from '../organisations/organisation-names';
import type { Scope } from '../platform/access/scope';
import { TenantDatabase } from '../platform/database/tenant-database';
import type { OwnerDto, PersonDto } from './tender-people.dto';

interface Named {
  readonly organisationId?: string | null;
  readonly savedBy: string | null;
}

/** The names of the organisations and people that tender documents point at. */
export interface Names {
  readonly owner: (organisation: string | null) => OwnerDto | null;
  readonly person: (account: string | null) => PersonDto | null;
}

@Injectable()
export class TenderNames {
  constructor(private readonly database: TenantDatabase) {}

  async of(scope: Scope, rows: readonly Named[]): Promise<Names> {
    const accounts = rows.map(({ savedBy }) => savedBy);
    const owners = rows.map(({ organisationId }) => organisationId ?? null);
    if ([...accounts, ...owners].every((each) => each === null)) return NO_NAMES;
    return this.database.within(scope, async (manager) => {
      const people = await namesOf(manager, accounts);
      const organisations = await organisationNames(manager, owners);
      return {
        owner: (id) => (id === null ? null : { id, name: organisations.get(id) ?? '' }),
        person: (id) => (id === null ? null : { id, name: people.get(id) ?? null }),
      };
    });
  }
}

const NO_NAMES: Names = { owner: () => null, person: () => null };
