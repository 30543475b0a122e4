import { citeVersion, ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { DeskDatabase } from '../desk-database';
import { type DraftPath, openForChange } from '../open-draft';
import { DeskStore } from '../persistence/desk.store';

/** Throws a draft away, as long as nobody outside has seen it. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
  ) {}

  async run(principal: Principal, path: DraftPath): Promise<Result<null, Problem>> {
    return this.desk.as(principal, async (at) => {
      const opened = await openForChange(this.store, at, path);
      if (!opened.ok) return opened;
      const { criterionId, version, stage } = opened.value.row;
      if (stage === 'consultation') return refused(seenOutside(citeVersion(criterionId, version)));
      await this.store.discard(at.manager, { criterionId, version });
      return ok(null);
    });
  }
}

const seenOutside = (cited: string): Problem => ({
  code: 'decision-refused',
  detail: {
    sv: `${cited} har varit på remiss och kan inte kastas. Skriv vidare på den, eller låt den ligga.`,
    en: `${cited} has been in consultation and cannot be thrown away. Go on with it, or leave it.`,
  },
});
