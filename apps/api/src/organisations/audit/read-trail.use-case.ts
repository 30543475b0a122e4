import { AUDIT_WORDS, type AuditEntry, type LocalizedText } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type Principal, scopeOf } from '../../platform/access/principal';
import { chainOf } from '../../platform/audit/chain-of';
import { Clock } from '../../platform/clock/clock';
import type { ListAnswer } from '../../platform/http/answer';
import { type TrailPage, TrailStore } from '../persistence/trail.store';
import type { AuditCheckDto, AuditEventDto } from './audit.dto';

const SERVICE: LocalizedText = { sv: 'Tjänsten själv', en: 'The service itself' };
const ERASED: LocalizedText = { sv: 'Borttaget konto', en: 'Erased account' };

export interface TrailPageAsked {
  readonly limit: number;
  readonly before: number | undefined;
}

/** What an owner may do with the trail: read it, take it along, have it checked. */
@Injectable()
export class ReadTrail {
  constructor(
    private readonly store: TrailStore,
    private readonly clock: Clock,
  ) {}

  async page(
    who: Principal,
    organisation: string,
    { limit, before }: TrailPageAsked,
  ): Promise<ListAnswer<AuditEventDto>> {
    const page = await this.store.page(scopeOf(who), chainOf(organisation), limit, before);
    const last = page.entries.at(-1);
    return {
      items: page.entries.map((entry) => toEvent(entry, page.names)),
      total: page.total,
      nextCursor: last === undefined || last.number <= 1 ? null : String(last.number),
    };
  }

  /** JSON lines: first where the trail ends, then every row as it was hashed. No names. */
  async handOut(who: Principal, organisation: string): Promise<string> {
    const chain = chainOf(organisation);
    const { head, entries } = await this.store.handOut(scopeOf(who), chain, {});
    const first = { chain, exportedAt: this.clock.now().toISOString(), ...head };
    return [first, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
  }

  async check(who: Principal, organisation: string): Promise<AuditCheckDto> {
    const checked = await this.store.check(scopeOf(who), chainOf(organisation));
    return checked.ok
      ? { ok: true, length: checked.value.length, head: checked.value.head, broken: null }
      : { ok: false, length: null, head: null, broken: checked.error };
  }
}

const toEvent = (entry: AuditEntry, names: TrailPage['names']): AuditEventDto => ({
  number: entry.number,
  at: entry.at,
  actor: entry.actor,
  by: by(entry.actor, names),
  action: entry.action,
  words: AUDIT_WORDS[entry.action],
  subject: entry.subject,
  details: entry.details,
  hash: entry.hash,
});

function by(actor: string | null, names: TrailPage['names']): LocalizedText {
  if (actor === null) return SERVICE;
  const name = names.get(actor) ?? null;
  return name === null ? ERASED : { sv: name, en: name };
}
