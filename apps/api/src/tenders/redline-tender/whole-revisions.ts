import { refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { SelectionDto } from '../../documents/selection.dto';
import type { Scope } from '../../platform/access/scope';
import { BodySchemas } from '../../platform/http/body-schemas';
import type { Problem } from '../../platform/http/problem';
import type { DraftSelectionDto } from '../draft-selection.dto';
import { completeSelection } from '../export-tender/complete-selection';
import { findRevision } from '../find-revision';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import type { TenderRevisionRow } from '../persistence/tender.rows';
import { unfinished } from './refusals';

/** Revisions of a tender document that are whole enough to be shown. */
@Injectable()
export class WholeRevisions {
  constructor(
    private readonly history: TenderHistoryStore,
    private readonly schemas: BodySchemas,
  ) {}

  find(scope: Scope, id: string, revision: number): Promise<Result<TenderRevisionRow, Problem>> {
    return findRevision(this.history, scope, id, String(revision));
  }

  /** A day that was not chosen yet is no change to tell of: `day`, the other side's, stands in. */
  whole(
    { revision, title, selection }: TenderRevisionRow,
    day?: string | null,
  ): Result<SelectionDto, Problem> {
    return this.complete(revision, {
      ...selection,
      title: selection.title || title,
      publicationDate: selection.publicationDate ?? day ?? null,
    });
  }

  complete(revision: number, draft: DraftSelectionDto): Result<SelectionDto, Problem> {
    const complete = completeSelection(this.schemas, draft);
    return complete.ok ? complete : refused(unfinished(revision, complete.error));
  }
}
