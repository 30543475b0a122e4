import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { mayIn, membershipIn } from '../../platform/access/principal';
import { NO_SUCH_ORGANISATION, NOT_ALLOWED, SIGN_IN_NEEDED } from '../../platform/access/refusals';
import type { Problem } from '../../platform/http/problem';
import type { Asker } from '../asker';
import { toSummary } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderSummaryDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';
import type { TendersQuery } from './tenders-query';

@Injectable()
export class ListTenders {
  constructor(
    private readonly store: TenderStore,
    private readonly names: TenderNames,
  ) {}

  async run(
    asker: Asker,
    { organisation, archived, template }: TendersQuery,
  ): Promise<Result<readonly TenderSummaryDto[], Problem>> {
    const organisations = organisationsOf(asker, organisation);
    if (!organisations.ok) return organisations;
    const rows = await this.store.list(asker.scope, {
      organisations: organisations.value,
      held: organisation === undefined,
      archived,
      template,
    });
    const names = await this.names.of(asker.scope, rows);
    return ok(rows.map((row) => toSummary(row, names)));
  }
}

/** Where the asker may read: in all of its organisations, or in the one that was named. */
function organisationsOf(
  { principal }: Asker,
  named: string | undefined,
): Result<readonly string[], Problem> {
  const all = principal.memberships.map((each) => each.organisation.id);
  const readable = all.filter((id) => mayIn(principal, id, 'tender.read'));
  if (named === undefined) return ok(readable);
  if (readable.includes(named)) return ok([named]);
  if (principal.account === null) return refused(SIGN_IN_NEEDED);
  return refused(membershipIn(principal, named) === undefined ? NO_SUCH_ORGANISATION : NOT_ALLOWED);
}
