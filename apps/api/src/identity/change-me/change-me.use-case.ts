import { Injectable } from '@nestjs/common';
import { AccountStore } from '../persistence/account.store';
import type { ChangeMeDto } from './change-me.dto';

@Injectable()
export class ChangeMe {
  constructor(private readonly accounts: AccountStore) {}

  async run(accountId: string, { name, language }: ChangeMeDto): Promise<void> {
    await this.accounts.change(accountId, {
      ...(name === undefined ? {} : { name: name.trim() }),
      ...(language === undefined ? {} : { language }),
    });
  }
}
