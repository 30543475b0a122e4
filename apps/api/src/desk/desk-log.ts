import { randomUUID } from 'node:crypto';
import { type AuditAction, type AuditDetails, citeVersion } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { AuditTrail, LIBRARY_CHAIN } from '../platform/audit/audit-trail';
import { Clock } from '../platform/clock/clock';
import type { AtDesk } from './desk-database';
import { DeskDecisionRow } from './persistence/desk.rows';
import type { DraftKey } from './persistence/desk.store';

export interface LoggedDecision extends DraftKey {
  readonly kind: DeskDecisionRow['kind'];
  readonly reason: string;
}

/** The history that the desk reads, and the library's trail that nobody can alter. */
@Injectable()
export class DeskLog {
  constructor(
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async decided({ manager, asker }: AtDesk, decision: LoggedDecision): Promise<void> {
    await manager.insert(DeskDecisionRow, {
      id: randomUUID(),
      ...decision,
      decidedBy: asker,
      decidedAt: this.now(),
    });
  }

  async trailed(
    { manager, asker }: AtDesk,
    action: Extract<AuditAction, `library.${string}`>,
    { criterionId, version }: DraftKey,
    details: AuditDetails,
  ): Promise<void> {
    await this.trail.record(manager, {
      chain: LIBRARY_CHAIN,
      actor: asker,
      action,
      subject: citeVersion(criterionId, version),
      details,
    });
  }
}
