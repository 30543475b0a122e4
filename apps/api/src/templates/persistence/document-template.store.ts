import type { AuditAction } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../../platform/access/scope';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { DocumentTemplateRow } from './document-template.rows';

export type TemplateFacts = Omit<DocumentTemplateRow, 'file'>;
export type TemplateChange = Pick<DocumentTemplateRow, 'name' | 'roles' | 'savedAt'>;

/** An organisation holds a handful; a hundred files of ten megabytes are no handful. */
export const MOST_TEMPLATES = 20;

/** The templates that the asker may see and change: the database itself leaves out the rest. */
@Injectable()
export class DocumentTemplateStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  async list(scope: Scope, organisationId: string): Promise<readonly TemplateFacts[]> {
    return this.database.within(scope, (manager) =>
      manager.find(DocumentTemplateRow, {
        where: { organisationId },
        order: { name: 'ASC', id: 'ASC' },
      }),
    );
  }

  async find(
    scope: Scope,
    organisationId: string,
    id: string,
  ): Promise<DocumentTemplateRow | undefined> {
    return this.database.within(scope, async (manager) => {
      const found = await manager
        .createQueryBuilder(DocumentTemplateRow, 'template')
        .addSelect('template.file')
        .where({ organisationId, id })
        .getOne();
      return found ?? undefined;
    });
  }

  /** False when the organisation has as many as it may. */
  async add(scope: Scope, row: DocumentTemplateRow): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const { organisationId } = row;
      // Two who add at once wait for each other here.
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `templates ${organisationId}`,
      ]);
      if ((await manager.countBy(DocumentTemplateRow, { organisationId })) >= MOST_TEMPLATES) {
        return false;
      }
      await manager.insert(DocumentTemplateRow, row);
      await this.tell(manager, scope, row, 'wordTemplate.added');
      return true;
    });
  }

  /** False when the template is not in the revision that was seen. */
  async change(scope: Scope, seen: TemplateFacts, change: TemplateChange): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const { id, organisationId, revision } = seen;
      const changed = await manager.update(
        DocumentTemplateRow,
        { id, organisationId, revision },
        { ...change, revision: revision + 1 },
      );
      if (changed.affected !== 1) return false;
      await this.tell(manager, scope, { ...seen, ...change }, 'wordTemplate.changed');
      return true;
    });
  }

  async delete(scope: Scope, organisationId: string, id: string): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const found = await manager.findOneBy(DocumentTemplateRow, { id, organisationId });
      if (found === null) return false;
      await manager.delete(DocumentTemplateRow, { id, organisationId });
      await this.tell(manager, scope, found, 'wordTemplate.deleted');
      return true;
    });
  }

  private tell(
    manager: EntityManager,
    scope: Scope,
    { id, organisationId, name, sha256 }: TemplateFacts,
    action: AuditAction,
  ): Promise<void> {
    return this.trail.record(manager, {
      chain: organisationId,
      actor: scope.account ?? null,
      action,
      subject: id,
      details: { name, sha256 },
    });
  }
}
