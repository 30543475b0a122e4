import { createHash } from 'node:crypto';
import { canonicalJson, type Goal, type ProductGroup, type Question } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GoalRow, LibraryLoadRow, ProductGroupRow, QuestionRow } from '../persistence/library.rows';
import { LibrarySnapshots } from '../snapshot/library-snapshots';

/** What criteria hang on and the library does not have yet. */
export interface NewFrame {
  readonly questions: readonly Question[];
  readonly productGroups: readonly ProductGroup[];
  readonly goals: readonly Goal[];
}

/** Adds to what criteria hang on. The database lets editors add, and nobody change. */
@Injectable()
export class FrameWriter {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async add(manager: EntityManager, frame: NewFrame): Promise<void> {
    const { questions, productGroups, goals } = frame;
    if (questions.length + productGroups.length + goals.length === 0) return;
    const { library } = await this.snapshots.current();
    if (productGroups.length > 0) {
      await manager.insert(
        ProductGroupRow,
        productGroups.map((content, index) => ({
          slug: content.slug,
          parent: content.parent,
          position: library.productGroups.size + index,
          content,
        })),
      );
    }
    if (questions.length > 0) {
      await manager.insert(
        QuestionRow,
        questions.map((content) => ({ slug: content.slug, area: content.area, content })),
      );
    }
    if (goals.length > 0) {
      await manager.insert(
        GoalRow,
        goals.map((content, index) => ({
          id: content.id,
          position: library.goals.size + index,
          content,
        })),
      );
    }
    // So that every process reads the library anew.
    await manager.insert(LibraryLoadRow, {
      contentHash: `frame ${createHash('sha256').update(canonicalJson(frame)).digest('hex')}`,
      versionsAdded: 0,
      origin: 'desk',
    });
  }

  /** To be called when the transaction is through. */
  added(): void {
    this.snapshots.forget();
  }
}
