import { type Criterion, citeVersion, type CriterionVersion, type Library } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { contentHash, toCriterionRow, toVersionRow } from '../persistence/library.mapper';
import { LibrarySnapshots } from '../snapshot/library-snapshots';
import { CriterionRow, CriterionVersionRow, LibraryLoadRow } from '../persistence/library.rows';

export interface Publication {
  readonly library: Library;
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
  readonly approvedBy: string | null;
}

/**
 * Writes what the desk decided into the library. The database has the last word on who may:
 * row-level security knows the roles and the four eyes, a trigger keeps approved words as they are.
 */
@Injectable()
export class VersionPublisher {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async publish(
    manager: EntityManager,
    { library, criterion, version, approvedBy }: Publication,
  ): Promise<void> {
    if (!(await manager.existsBy(CriterionRow, { id: criterion.id }))) {
      await manager.insert(CriterionRow, { ...toCriterionRow(criterion), origin: 'desk' });
    }
    const key = { criterionId: criterion.id, version: version.version };
    const row = {
      ...toVersionRow(criterion, version, library),
      origin: 'desk' as const,
      approvedBy,
    };
    if (await manager.existsBy(CriterionVersionRow, key)) {
      await manager.update(CriterionVersionRow, key, row);
    } else {
      await manager.insert(CriterionVersionRow, row);
    }
    await this.note(manager, criterion, version);
  }

  /** A withdrawal: the decision alone changes. */
  async decide(
    manager: EntityManager,
    criterion: Criterion,
    version: CriterionVersion,
  ): Promise<void> {
    const { decision } = version;
    await manager.update(
      CriterionVersionRow,
      { criterionId: criterion.id, version: version.version },
      { decision, status: decision.status, origin: 'desk' },
    );
    await this.note(manager, criterion, version);
  }

  /** To be called when the transaction is through: this process reads the library anew at once. */
  published(): void {
    this.snapshots.forget();
  }

  /** So that every process reads the library anew. */
  private async note(
    manager: EntityManager,
    { id }: Criterion,
    { decision: _decision, ...content }: CriterionVersion,
  ): Promise<void> {
    await manager.insert(LibraryLoadRow, {
      contentHash: `${citeVersion(id, content.version)} ${contentHash(id, content)}`,
      versionsAdded: 1,
      origin: 'desk',
    });
  }
}
