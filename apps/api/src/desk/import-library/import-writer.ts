import { createHash } from 'node:crypto';
import { citeVersion } from '@kravsmed/domain';
import type { IncomingLibrary } from '@kravsmed/library-exchange';
import { Injectable } from '@nestjs/common';
import { FrameWriter } from '../../library/add-frame/frame-writer';
import { AuditTrail, LIBRARY_CHAIN } from '../../platform/audit/audit-trail';
import type { AtDesk } from '../desk-database';
import { DeskLog } from '../desk-log';
import { DeskStore } from '../persistence/desk.store';
import { ImportStore } from '../persistence/import.store';
import type { ImportPlan } from './import-plan';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes what an import has planned, inside its transaction, and one line in the trail. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly drafts: DeskStore,
    private readonly store: ImportStore,
    private readonly frame: FrameWriter,
    private readonly log: DeskLog,
    private readonly trail: AuditTrail,
  ) {}

  /** To be called when the transaction is through. */
  written(): void {
    this.frame.added();
  }

  async write(
    { manager, asker }: AtDesk,
    file: SentFile,
    { parts }: IncomingLibrary,
    { entries, added, changed, counts }: ImportPlan,
  ): Promise<void> {
    const isNew = new Set(
      entries.filter(({ outcome }) => outcome === 'added').map(({ kind, id }) => `${kind} ${id}`),
    );
    await this.frame.add(manager, {
      questions: parts.questions.filter(({ slug }) => isNew.has(`question ${slug}`)),
      productGroups: parts.productGroups.filter(({ slug }) => isNew.has(`productGroup ${slug}`)),
      goals: parts.goals.filter(({ id }) => isNew.has(`goal ${id}`)),
    });
    const now = this.log.now();
    await this.store.add(manager, added, { account: asker, at: now });
    for (const { criterionId, version, frame, content } of changed) {
      const key = { criterionId, version };
      const stored = await this.drafts.lock(manager, key);
      const saved =
        stored !== null &&
        (await this.drafts.save(manager, key, stored.row.revision, {
          content,
          criterion: stored.row.isNew ? frame : stored.row.criterion,
          updatedAt: now,
          updatedBy: asker,
        }));
      if (!saved) throw new Error(`${citeVersion(criterionId, version)} was there a moment ago`);
    }
    await this.store.skipNumbers(
      manager,
      added.filter((each) => each.isNew).map(({ criterionId }) => criterionId),
    );
    await this.trail.record(manager, {
      chain: LIBRARY_CHAIN,
      actor: asker,
      action: 'library.imported',
      subject: createHash('sha256').update(file.bytes).digest('hex'),
      details: { added: counts.added, changed: counts.changed },
    });
  }
}
