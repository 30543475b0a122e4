import { permissionsOf } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { MeDto } from '../me.dto';
import { AccountStore } from '../persistence/account.store';

@Injectable()
export class ReadMe {
  constructor(private readonly accounts: AccountStore) {}

  async run(accountId: string): Promise<MeDto> {
    const { account, memberships, ...has } = await this.accounts.view(accountId);
    const { id, email, name, language, emailVerifiedAt } = account;
    return {
      account: {
        id,
        email: email ?? '',
        name: name ?? '',
        language,
        emailVerified: emailVerifiedAt !== null,
        ...has,
      },
      memberships: memberships.map(({ organisation, role }) => ({
        organisation,
        role,
        permissions: permissionsOf(organisation.kind, role),
      })),
    };
  }
}
