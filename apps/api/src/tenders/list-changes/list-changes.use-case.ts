import { compareDrafts, type DraftChange, ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { OwnLibrary } from '../../own-criteria/own-library';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { findRevision } from '../find-revision';
import { openTender } from '../open-tender';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import { TenderStore } from '../persistence/tender.store';
import type { TenderRevisionRow } from '../persistence/tender.rows';

export interface RevisionChanges {
  /** Null for the first revision, which nothing came before. */
  readonly from: number | null;
  readonly to: number;
  readonly items: readonly DraftChange[];
}

@Injectable()
export class ListRevisionChanges {
  constructor(
    private readonly store: TenderStore,
    private readonly history: TenderHistoryStore,
    private readonly libraries: OwnLibrary,
  ) {}

  async run(
    scope: Scope,
    id: string,
    revision: string,
    since: string | undefined,
  ): Promise<Result<RevisionChanges, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const to = await findRevision(this.history, scope, id, revision);
    if (!to.ok) return to;
    const number = to.value.revision;
    if (since === undefined && number === 1) return ok({ from: null, to: 1, items: [] });
    const from = await findRevision(this.history, scope, id, since ?? String(number - 1));
    if (!from.ok) return from;
    const { organisationId } = opened.value;
    const library = await this.libraries.of({ scope, organisationId });
    const items = compareDrafts(wholeDraft(from.value), wholeDraft(to.value), library);
    return ok({ from: from.value.revision, to: number, items });
  }
}

/** The document's own title stands in for that of a selection which has none. */
const wholeDraft = ({ selection, title }: TenderRevisionRow): TenderRevisionRow['selection'] => ({
  ...selection,
  title: selection.title || title,
});
