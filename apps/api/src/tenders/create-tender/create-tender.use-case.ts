import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { CreatedTenderDto, CreateTenderDto } from '../tender-document.dto';
import { hashSecret, newSecret } from '../tender-secret';
import { uiProblem } from '../ui-size';

@Injectable()
export class CreateTender {
  constructor(
    private readonly store: TenderStore,
    private readonly clock: Clock,
  ) {}

  async run(scope: Scope, body: CreateTenderDto): Promise<Result<CreatedTenderDto, Problem>> {
    const tooLarge = uiProblem(body.ui);
    if (tooLarge !== undefined) return tooLarge;
    const secret = newSecret();
    const row = await this.store.create(
      { ...scope, held: [hashSecret(secret)] },
      {
        id: randomUUID(),
        secretHash: hashSecret(secret),
        organisationId: null,
        title: body.title,
        selection: body.selection,
        ui: body.ui ?? null,
        createdAt: this.clock.now(),
        archivedAt: null,
        isTemplate: false,
      },
    );
    return ok({ ...toDocument(row), secret });
  }
}
