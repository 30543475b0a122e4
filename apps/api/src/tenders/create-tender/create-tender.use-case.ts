import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { type Asker, mayWriteFor } from '../asker';
import { NewTenders } from '../new-tenders';
import type { CreatedTenderDto, CreateTenderDto } from '../tender-document.dto';
import { uiProblem } from '../ui-size';

@Injectable()
export class CreateTender {
  constructor(
    private readonly tenders: NewTenders,
    private readonly clock: Clock,
  ) {}

  async run(asker: Asker, body: CreateTenderDto): Promise<Result<CreatedTenderDto, Problem>> {
    const tooLarge = uiProblem(body.ui);
    if (tooLarge !== undefined) return tooLarge;
    if (body.organisation !== undefined) {
      const may = mayWriteFor(asker, body.organisation);
      if (!may.ok) return may;
    }
    const { title, selection, ui, organisation } = body;
    return ok(
      await this.tenders.begin(
        asker.scope,
        {
          id: randomUUID(),
          organisationId: organisation ?? null,
          title,
          selection,
          ui: ui ?? null,
          createdAt: this.clock.now(),
          archivedAt: null,
          isTemplate: false,
        },
        { action: 'tender.created', details: { title } },
      ),
    );
  }
}
