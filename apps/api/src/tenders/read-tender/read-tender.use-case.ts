import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { openTender } from '../open-tender';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderDocumentDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';

@Injectable()
export class ReadTender {
  constructor(
    private readonly store: TenderStore,
    private readonly names: TenderNames,
  ) {}

  async run(scope: Scope, id: string): Promise<Result<TenderDocumentDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    return ok(toDocument(opened.value, await this.names.of(scope, [opened.value])));
  }
}
