import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import { notFound, type Problem } from '../../platform/http/problem';
import { openTender } from '../open-tender';
import { toRevision } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderRevisionDto } from '../tender-document.dto';

@Injectable()
export class ReadRevision {
  constructor(private readonly store: TenderStore) {}

  async run(
    scope: Scope,
    id: string,
    revision: string,
  ): Promise<Result<TenderRevisionDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const row = /^\d{1,9}$/.test(revision)
      ? await this.store.revision(scope, id, Number(revision))
      : null;
    return row === null
      ? refused(
          notFound(
            `Underlaget har ingen revision ${revision.slice(0, 20)}.`,
            `The tender document has no revision ${revision.slice(0, 20)}.`,
          ),
        )
      : ok(toRevision(row));
  }
}
