import { type EntityManager, LessThan } from 'typeorm';
import { SessionRow } from './persistence/account.rows';
import { OidcAttemptRow, OneTimeLinkRow } from './persistence/proof.rows';

const DAY_MS = 24 * 60 * 60 * 1000;
/** No counter of tries remembers for so long: after it, the row says nothing. */
const TRIES_KEPT_MS = 2 * DAY_MS;

/** Deletes what proves nothing any more: sessions and links that are over, sign-ins that nobody finished. */
export async function forgetExpired(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(SessionRow, { expiresAt: LessThan(now) });
  await manager.delete(OneTimeLinkRow, { expiresAt: LessThan(now) });
  await manager.delete(OidcAttemptRow, { expiresAt: LessThan(now) });
  await manager.query('delete from sign_in_attempt where window_start < $1', [
    new Date(now.getTime() - TRIES_KEPT_MS),
  ]);
}
