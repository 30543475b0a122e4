import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DeskPlanRow } from './desk.rows';

/** What everybody may know of the drafts. */
@Injectable()
export class PlanStore {
  async list(manager: EntityManager): Promise<readonly DeskPlanRow[]> {
    return manager.find(DeskPlanRow, { order: { criterionId: 'ASC', version: 'ASC' } });
  }
}
