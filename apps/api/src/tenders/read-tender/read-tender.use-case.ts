import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { openTender } from '../open-tender';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderDocumentDto } from '../tender-document.dto';

@Injectable()
export class ReadTender {
  constructor(private readonly store: TenderStore) {}

  async run(scope: Scope, id: string): Promise<Result<TenderDocumentDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    return opened.ok ? ok(toDocument(opened.value)) : opened;
  }
}
