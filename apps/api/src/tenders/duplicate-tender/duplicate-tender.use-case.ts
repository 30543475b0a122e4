import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { type Asker, mayWriteFor } from '../asker';
import { NewTenders } from '../new-tenders';
import { openTender } from '../open-tender';
import { TenderStore } from '../persistence/tender.store';
import type { CreatedTenderDto } from '../tender-document.dto';
import { copiedSelection } from './copied-selection';
import type { DuplicateTenderDto } from './duplicate-tender.dto';
import { localCriteriaStay } from './local-criteria-stay';

@Injectable()
export class DuplicateTender {
  constructor(
    private readonly store: TenderStore,
    private readonly tenders: NewTenders,
    private readonly clock: Clock,
  ) {}

  async run(
    asker: Asker,
    id: string,
    { title, asTemplate = false, organisation }: DuplicateTenderDto,
  ): Promise<Result<CreatedTenderDto, Problem>> {
    const { scope } = asker;
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const source = opened.value;
    const organisationId = organisation ?? source.organisationId;
    if (organisationId !== null) {
      const may = mayWriteFor(asker, organisationId);
      if (!may.ok) return may;
    }
    const leaves = organisationId !== source.organisationId;
    const refusal = leaves ? localCriteriaStay(source.selection) : undefined;
    if (refusal !== undefined) return refusal;
    const copy = await this.tenders.begin(
      scope,
      {
        id: randomUUID(),
        organisationId,
        title: title ?? source.title,
        selection: copiedSelection(source.selection, title, this.clock.today()),
        ui: source.ui,
        createdAt: this.clock.now(),
        archivedAt: null,
        isTemplate: asTemplate,
      },
      {
        action: asTemplate ? 'tender.templateMade' : 'tender.duplicated',
        details: { from: source.id, title: title ?? source.title },
      },
    );
    if (leaves) {
      // The organisation that it was copied from sees in its trail that its words went elsewhere.
      await this.store.tell(scope, source, {
        action: 'tender.duplicated',
        details: { to: copy.id, organisation: organisationId },
      });
    }
    return ok(copy);
  }
}
