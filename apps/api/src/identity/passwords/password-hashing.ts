import { randomBytes } from 'node:crypto';
import { ok, type Result } from '@kravsmed/domain';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BoundedQueue } from './bounded-queue';
import { normalPassword } from './password-rules';

/**
 * Argon2id (the package's default kind) at the cost that OWASP's Password Storage Cheat Sheet gives as its
 * minimum: 19 MiB, two passes, one lane. Raising it here raises it for each account at its next sign-in.
 */
export const ARGON2_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Two hashes take two threads and 40 MB; forty in line are answered within about two seconds. */
const LIMITS = { atOnce: 2, waiting: 40 };

export interface Verified {
  readonly matches: boolean;
  /** The hash was made at a lower cost than today's. */
  readonly outdated: boolean;
}

/** Makes and verifies password hashes, so many at a time: a flood of sign-ins cannot take the machine. */
@Injectable()
export class PasswordHashing implements OnModuleInit {
  private readonly queue = new BoundedQueue(LIMITS);
  private decoy = '';

  async onModuleInit(): Promise<void> {
    this.decoy = await hash(randomBytes(32), ARGON2_COST);
  }

  hash(password: string): Promise<Result<string, 'full'>> {
    return this.queue.run(() => hash(normalPassword(password), ARGON2_COST));
  }

  /** Takes as long for an account that does not exist, or has no password, as for one that does. */
  async verify(kept: string | null, password: string): Promise<Result<Verified, 'full'>> {
    const result = await this.queue.run(() => verify(kept ?? this.decoy, normalPassword(password)));
    if (!result.ok) return result;
    return ok({
      matches: result.value && kept !== null,
      outdated: kept !== null && isOutdated(kept),
    });
  }
}

function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return (
    memoryCost < ARGON2_COST.memoryCost ||
    timeCost < ARGON2_COST.timeCost ||
    parallelism < ARGON2_COST.parallelism
  );
}
