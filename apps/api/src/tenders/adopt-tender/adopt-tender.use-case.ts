import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { type Asker, mayWriteFor } from '../asker';
import { NO_SUCH_TENDER, openTender } from '../open-tender';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderDocumentDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';

const ALREADY_OWNED: Problem = {
  code: 'already-owned',
  detail: {
    sv: 'En organisation äger redan det här underlaget. Kopiera det om en annan organisation ska ha det.',
    en: 'An organisation already owns this tender document. Duplicate it if another organisation shall have it.',
  },
};

@Injectable()
export class AdoptTender {
  constructor(
    private readonly store: TenderStore,
    private readonly names: TenderNames,
  ) {}

  /** Who holds the secret gives the document to an organisation; then the secret opens nothing. */
  async run(
    asker: Asker,
    id: string,
    organisation: string,
  ): Promise<Result<TenderDocumentDto, Problem>> {
    const { scope } = asker;
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const may = mayWriteFor(asker, organisation);
    if (!may.ok) return may;
    if (opened.value.organisationId !== null) return refused(ALREADY_OWNED);
    const adopted = await this.store.adopt(scope, opened.value, organisation);
    const now = await this.store.find(scope, id);
    if (now === null) return refused(NO_SUCH_TENDER);
    return adopted
      ? ok(toDocument(now, await this.names.of(scope, [now])))
      : refused(ALREADY_OWNED);
  }
}
