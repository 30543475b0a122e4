import type { AuditAction, AuditDetails } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../platform/access/scope';
import { AuditTrail } from '../platform/audit/audit-trail';

interface Told {
  readonly id: string;
  readonly organisationId: string | null;
}

/**
 * Tells the organisation's trail what was done with its tender documents. Plain saves are not told: each
 * is a revision, which says who and when and which the service can neither change nor delete by itself,
 * and an autosave every few seconds would bury the decisions. A document that nobody owns has no trail.
 */
@Injectable()
export class TenderTrail {
  constructor(private readonly trail: AuditTrail) {}

  async tell(
    manager: EntityManager,
    scope: Scope,
    tender: Told,
    action: AuditAction,
    details: AuditDetails,
  ): Promise<void> {
    if (tender.organisationId === null) return;
    await this.trail.record(manager, {
      chain: tender.organisationId,
      actor: scope.account ?? null,
      action,
      subject: tender.id,
      details,
    });
  }
}
