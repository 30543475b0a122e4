import { createHash } from 'node:crypto';
import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { BoundedQueue } from '../passwords/bounded-queue';
import { type Counted, TryStore } from '../persistence/try.store';
import { BUSY } from '../refusals';
import { LETTERS, type Limits, SIGN_IN } from './back-off';

/** Who tries what: an e-mail address, from a network address. */
export interface Try {
  readonly email: string;
  readonly address: string;
}

const KINDS = { 'sign-in': SIGN_IN, letter: LETTERS } as const satisfies Readonly<
  Record<string, Limits>
>;
export type TryKind = keyof typeof KINDS;

/** How long a refusal is answered without asking the database: a flood costs it next to nothing. */
const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 10_000;
/** A flood must not hold every connection to the database: others have other things to ask. */
const COUNTING = { atOnce: 3, waiting: 300 };

/** Holds tries to guess a password or a code to a pace at which nothing is guessed. Asked before any hashing. */
@Injectable()
export class Throttle {
  /** Until when each shut counter is shut, and until when we take that for known. */
  private readonly shut = new Map<string, { readonly until: number; readonly known: number }>();
  private readonly counting = new BoundedQueue(COUNTING);

  constructor(
    private readonly tries: TryStore,
    private readonly clock: Clock,
  ) {}

  /** Counts a try, or refuses it. */
  async admit(kind: TryKind, by: Try): Promise<Result<null, Problem>> {
    const counters = countersOf(kind, by);
    const held = this.held(counters);
    if (held !== undefined) return refused(held);
    const admitted = await this.counting.run(() => this.count(counters));
    return admitted.ok ? admitted.value : refused(BUSY);
  }

  private async count(counters: readonly Counted[]): Promise<Result<null, Problem>> {
    // Whoever waited for the database may have been shut out meanwhile.
    const held = this.held(counters);
    if (held !== undefined) return refused(held);
    const now = this.clock.now();
    const shut = await this.tries.count(counters, now);
    if (shut === undefined) return ok(null);
    this.remember(shut.key.toString('base64'), shut.until.getTime(), now.getTime());
    return refused(tooMany(shut.until.getTime(), now));
  }

  private held(counters: readonly Counted[]): Problem | undefined {
    const now = this.clock.now();
    const shut = counters
      .map(({ key }) => this.shut.get(key.toString('base64')))
      .find((each) => each !== undefined && each.known > now.getTime());
    return shut === undefined ? undefined : tooMany(shut.until, now);
  }

  /**
   * It was the rightful one: what they mistyped is forgotten, and their address is not blamed for it. Gives back
   * how many tries it took.
   */
  async succeeded(kind: TryKind, by: Try): Promise<number> {
    const [fromHere, address, account] = countersOf(kind, by);
    this.shut.clear();
    const tries = await this.tries.forget([fromHere.key, account.key]);
    await this.tries.takeBack(address.key);
    return tries;
  }

  /** The account was proven to be somebody's by mail: nobody's tries on it stand in their way. */
  async clearAccount(email: string): Promise<void> {
    this.shut.clear();
    await this.tries.forget([countersOf('sign-in', { email, address: '' })[2].key]);
  }

  private remember(key: string, until: number, now: number): void {
    this.shut.delete(key);
    if (this.shut.size >= MOST_REMEMBERED) {
      const [oldest] = this.shut.keys();
      if (oldest !== undefined) this.shut.delete(oldest);
    }
    this.shut.set(key, { until, known: Math.min(until, now + REMEMBERED_MS) });
  }
}

/** Kept as hashes: nobody can read out of the counters who tried to sign in from where. */
function countersOf(kind: TryKind, { email, address }: Try): readonly [Counted, Counted, Counted] {
  const limits = KINDS[kind];
  const key = (...parts: readonly string[]): Buffer =>
    createHash('sha256')
      .update([kind, ...parts].join('\n'))
      .digest();
  const place = placeOf(address);
  return [
    { key: key('account from address', email, place), limit: limits.accountFromAddress },
    { key: key('address', place), limit: limits.address },
    { key: key('account', email), limit: limits.account },
  ];
}

/** One household or office has a whole /64 of IPv6: counting single addresses there would count nothing. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === '' ? [] : tail.split(':');
  const filled = plain.includes('::')
    ? [
        ...groups,
        ...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill('0'),
        ...behind,
      ]
    : groups;
  return filled
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

function tooMany(until: number, now: Date): Problem {
  const seconds = Math.max(1, Math.ceil((until - now.getTime()) / 1000));
  const wait = { sv: inSwedish(seconds), en: inEnglish(seconds) };
  return {
    code: 'too-many-tries',
    retryAfter: seconds,
    detail: {
      sv: `Det har gjorts många försök. Vänta ${wait.sv} och försök igen. Har du glömt lösenordet kan du välja ett nytt.`,
      en: `There have been many tries. Wait ${wait.en} and try again. If you forgot the password, you can choose a new one.`,
    },
  };
}

const inSwedish = (seconds: number): string =>
  seconds < 60
    ? `${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}`
    : `${Math.ceil(seconds / 60)} ${seconds <= 60 ? 'minut' : 'minuter'}`;

const inEnglish = (seconds: number): string =>
  seconds < 60
    ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
    : `${Math.ceil(seconds / 60)} ${seconds <= 60 ? 'minute' : 'minutes'}`;
