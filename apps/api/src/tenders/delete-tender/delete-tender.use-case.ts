import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { openTender, staleRevision } from '../open-tender';
import { TenderStore } from '../persistence/tender.store';
import type { TenderAt } from '../save-tender/save-tender.use-case';

@Injectable()
export class DeleteTender {
  constructor(private readonly store: TenderStore) {}

  async run({ id, scope, revision }: TenderAt): Promise<Result<null, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const deleted = await this.store.delete(scope, opened.value, revision);
    return deleted ? ok(null) : refused(staleRevision(opened.value.revision));
  }
}
