import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { AccountStore } from '../persistence/account.store';
import { PersonalDataStore } from '../persistence/personal-data.store';
import type { MyDataDto } from './my-data.dto';

@Injectable()
export class ExportMe {
  constructor(
    private readonly data: PersonalDataStore,
    private readonly accounts: AccountStore,
    private readonly clock: Clock,
  ) {}

  async run(accountId: string): Promise<MyDataDto> {
    // First, so that it stands in what is handed out.
    await this.accounts.note(accountId, 'account.dataExported');
    const { account, kept, events } = await this.data.of(accountId);
    return {
      exportedAt: this.clock.now().toISOString(),
      account: { ...account },
      kept: kept.map(({ table, by, rows }) => ({ table, by, rows: [...rows] })),
      events: events.map(({ at, action, subject, details, chainId }) => ({
        at,
        action,
        subject,
        details,
        trail: chainId,
      })),
    };
  }
}
