import { ok, refused, type Result } from '@kravsmed/domain';
import type { Scope } from '../platform/access/scope';
import { notFound, type Problem } from '../platform/http/problem';
import type { TenderHistoryStore } from './persistence/tender-history.store';
import type { TenderRevisionRow } from './persistence/tender.rows';

/** The revision that a path or a query names. */
export async function findRevision(
  history: TenderHistoryStore,
  scope: Scope,
  id: string,
  revision: string,
): Promise<Result<TenderRevisionRow, Problem>> {
  const row = /^\d{1,9}$/.test(revision)
    ? await history.revision(scope, id, Number(revision))
    : null;
  if (row !== null) return ok(row);
  const shown = revision.slice(0, 20);
  return refused(
    notFound(
      `Underlaget har ingen revision ${shown}.`,
      `The tender document has no revision ${shown}.`,
    ),
  );
}
