import { type Library, withOwnCriteria } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../library/snapshot/library-snapshots';
import { organisationNames } from '../organisations/organisation-names';
import type { Scope } from '../platform/access/scope';
import { TenantDatabase } from '../platform/database/tenant-database';
import { toCriterion } from './own-criterion';
import { OwnCriterionStore } from './persistence/own-criterion.store';

/** Whose own criteria are meant, and who asks for them. */
export interface Whose {
  readonly scope: Scope;
  readonly organisationId: string | null;
}

/** The library as an organisation sees it. Who may not see its own criteria gets the library alone. */
@Injectable()
export class OwnLibrary {
  constructor(
    private readonly snapshots: LibrarySnapshots,
    private readonly store: OwnCriterionStore,
    private readonly database: TenantDatabase,
  ) {}

  async of({ scope, organisationId }: Whose): Promise<Library> {
    const { library } = await this.snapshots.current();
    if (organisationId === null) return library;
    const own = await this.store.list(scope, organisationId);
    if (own.length === 0) return library;
    const names = await this.database.within(scope, (manager) =>
      organisationNames(manager, [organisationId]),
    );
    const name = names.get(organisationId) ?? '';
    return withOwnCriteria(
      library,
      own.map((each) => toCriterion(each, name)),
    );
  }
}
