import { type Decision, type DecisionProblem, ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { VersionPublisher } from '../../library/publish-version/version-publisher';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { type AtDesk, DeskDatabase } from '../desk-database';
import { DeskLog } from '../desk-log';
import { type CheckedDraft, DraftCheck } from '../draft-check';
import { type DraftPath, openForChange } from '../open-draft';
import { DeskStore, type StoredDraft } from '../persistence/desk.store';
import { decisionRefused, draftNotReady, staleDraft } from '../refusals';

export interface DraftDecision {
  readonly kind: 'consultation' | 'approved';
  readonly reason: string;
  /** What the decider has read: nobody decides on words that were written meanwhile. */
  readonly revision?: number | undefined;
  readonly approvedBy: (asker: string) => string | null;
  /** The decision as the domain takes it, on the whole draft. */
  readonly decide: (
    checked: NonNullable<CheckedDraft['whole']>,
    stored: StoredDraft,
    asker: string,
  ) => Result<Decision, DecisionProblem>;
}

/** What consultation and approval have in common: a whole draft, a decision, and its publication. */
@Injectable()
export class DraftDecisions {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly check: DraftCheck,
    private readonly publisher: VersionPublisher,
    private readonly log: DeskLog,
  ) {}

  async take(
    principal: Principal,
    path: DraftPath,
    decision: DraftDecision,
  ): Promise<Result<null, Problem>> {
    const taken = await this.desk.as(principal, (at) => this.decide(at, path, decision));
    this.publisher.published();
    return taken;
  }

  private async decide(
    at: AtDesk,
    path: DraftPath,
    decision: DraftDecision,
  ): Promise<Result<null, Problem>> {
    const opened = await openForChange(this.store, at, path);
    if (!opened.ok) return opened;
    const { row } = opened.value;
    if (decision.revision !== undefined && decision.revision !== row.revision) {
      return refused(staleDraft(row.revision));
    }
    const first = await this.check.run(row.criterion, row.version, row.content);
    if (first.whole === undefined) return refused(draftNotReady(first.findings));
    const taken = decision.decide(first.whole, opened.value, at.asker);
    if (!taken.ok) return refused(decisionRefused(taken.error));
    // Checked as it will stand: what is in force on its day hangs on the dates.
    const checked = await this.check.run(row.criterion, row.version, row.content, taken.value);
    const errors = checked.findings.some(({ severity }) => severity === 'error');
    if (checked.whole === undefined || errors) return refused(draftNotReady(checked.findings));
    await this.publish(at, opened.value, checked, decision);
    return ok(null);
  }

  private async publish(
    at: AtDesk,
    { row }: StoredDraft,
    { whole, library }: CheckedDraft,
    { kind, reason, approvedBy }: DraftDecision,
  ): Promise<void> {
    if (whole === undefined) throw new Error('Only what is whole is published');
    const { criterion, version } = whole;
    const key = { criterionId: row.criterionId, version: row.version };
    await this.publisher.publish(at.manager, {
      library,
      criterion,
      version,
      approvedBy: approvedBy(at.asker),
    });
    const plannedOn = plannedOf(version.decision);
    await this.store.move(at.manager, key, kind, plannedOn === undefined ? {} : { plannedOn });
    await this.log.decided(at, { ...key, kind, reason });
    const action = kind === 'approved' ? 'library.approved' : 'library.sentToConsultation';
    await this.log.trailed(at, action, key, datesOf(version.decision));
  }
}

const plannedOf = (decision: Decision): string | undefined =>
  decision.status === 'approved'
    ? decision.effectiveFrom
    : decision.status === 'consultation'
      ? decision.plannedFrom
      : undefined;

/** The dates of a decision, which is all of it that the trail needs. */
function datesOf(decision: Decision): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(decision).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'status',
    ),
  );
}
