import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import { notFound, type Problem } from '../../platform/http/problem';
import { isUuid } from '../../platform/http/uuid';
import { accountIdOf } from '../account-id';
import { SessionStore } from '../persistence/session.store';
import type { SessionDto } from './session.dto';

const NO_SUCH_SESSION = notFound(
  'Det finns ingen sådan inloggning. Kanske har den redan avslutats.',
  'There is no such session. Perhaps it has ended already.',
);

@Injectable()
export class Sessions {
  constructor(
    private readonly store: SessionStore,
    private readonly clock: Clock,
  ) {}

  async list(who: Principal): Promise<readonly SessionDto[]> {
    const rows = await this.store.of(accountIdOf(who), this.clock.now());
    return rows.map(({ id, device, createdAt, seenAt, expiresAt, tokenHash }) => ({
      id,
      device,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      current: who.heldHash !== undefined && tokenHash.equals(who.heldHash),
    }));
  }

  async end(who: Principal, id: string): Promise<Result<null, Problem>> {
    const ended = isUuid(id) && (await this.store.endById(accountIdOf(who), id));
    return ended ? ok(null) : refused(NO_SUCH_SESSION);
  }

  async endOthers(who: Principal): Promise<void> {
    await this.store.endOthers(accountIdOf(who), who.heldHash);
  }
}
