import { Injectable } from '@nestjs/common';
import { toSummary } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderSummaryDto } from '../tender-document.dto';
import type { Scope } from '../../platform/access/scope';

@Injectable()
export class ListTenders {
  constructor(private readonly store: TenderStore) {}

  async run(scope: Scope): Promise<readonly TenderSummaryDto[]> {
    return (await this.store.findHeld(scope)).map(toSummary);
  }
}
