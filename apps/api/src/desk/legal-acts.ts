import { loadLegalActs } from '@kravsmed/criteria-data';
import type { LegalActs } from '@kravsmed/domain';
import type { FactoryProvider } from '@nestjs/common';

/** The acts that criteria cite and when each is law, as shipped; read once at boot. */
export class LegalActsTable {
  constructor(readonly acts: LegalActs | undefined) {}
}

export const legalActsTable: FactoryProvider<Promise<LegalActsTable>> = {
  provide: LegalActsTable,
  useFactory: async () => new LegalActsTable(await loadLegalActs()),
};
