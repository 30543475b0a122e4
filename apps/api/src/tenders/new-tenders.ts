import { Injectable } from '@nestjs/common';
import type { Scope } from '../platform/access/scope';
import { toDocument } from './persistence/tender.mapper';
import { type NewTender, type TenderAct, TenderStore } from './persistence/tender.store';
import type { CreatedTenderDto } from './tender-document.dto';
import { TenderNames } from './tender-names';
import { hashSecret, newSecret } from './tender-secret';

/** Begins documents: owned by an organisation, or else opened by a secret that is told once. */
@Injectable()
export class NewTenders {
  constructor(
    private readonly store: TenderStore,
    private readonly names: TenderNames,
  ) {}

  async begin(
    scope: Scope,
    tender: Omit<NewTender, 'secretHash'>,
    act: TenderAct,
  ): Promise<CreatedTenderDto> {
    if (tender.organisationId !== null) {
      const row = await this.store.create(scope, { ...tender, secretHash: null }, act);
      return toDocument(row, await this.names.of(scope, [row]));
    }
    const secret = newSecret();
    const secretHash = hashSecret(secret);
    const holding = { ...scope, held: [secretHash] };
    const row = await this.store.create(holding, { ...tender, secretHash }, act);
    return { ...toDocument(row, await this.names.of(holding, [row])), secret };
  }
}
