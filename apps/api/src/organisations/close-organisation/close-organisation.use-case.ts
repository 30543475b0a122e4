import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type Principal, scopeOf } from '../../platform/access/principal';
import { NO_SUCH_ORGANISATION } from '../../platform/access/refusals';
import type { Problem } from '../../platform/http/problem';
import { plainName } from '../organisation.dto';
import { OrganisationStore } from '../persistence/organisation.store';
import { LIBRARY_STAYS, WRONG_NAME } from '../refusals';

@Injectable()
export class CloseOrganisation {
  constructor(private readonly store: OrganisationStore) {}

  async run(who: Principal, id: string, name: string): Promise<Result<null, Problem>> {
    const scope = scopeOf(who);
    const row = await this.store.find(scope, id);
    if (row === null) return refused(NO_SUCH_ORGANISATION);
    if (row.kind === 'library') return refused(LIBRARY_STAYS);
    if (plainName(name) !== plainName(row.name)) return refused(WRONG_NAME);
    return (await this.store.close(scope, id)) ? ok(null) : refused(NO_SUCH_ORGANISATION);
  }
}
