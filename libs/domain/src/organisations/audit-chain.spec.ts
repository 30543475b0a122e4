import fc from 'fast-check';
import { AUDIT_ACTIONS, AUDIT_WORDS } from './audit-actions';
import {
  checkChain,
  checkEnd,
  EMPTY_CHAIN,
  followChain,
  headOf,
  linkOf,
  type AuditEntry,
  type AuditEvent,
  type ChainHead,
} from './audit-chain';

/** No SHA-256, but any two texts of these specs that differ differ here, too. */
const sha256 = (text: string): string => {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
};

const event = fc.record<AuditEvent>({
  chain: fc.constant('org-1'),
  at: fc.integer({ min: 0, max: 4e12 }).map((at) => new Date(at).toISOString()),
  actor: fc.option(fc.uuid()),
  action: fc.constantFrom(...AUDIT_ACTIONS),
  subject: fc.string({ minLength: 1 }),
  details: fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    {
      noNullPrototype: true,
    },
  ),
});

function chainOf(events: readonly AuditEvent[]): { entries: AuditEntry[]; head: ChainHead } {
  let head = EMPTY_CHAIN;
  const entries = events.map((one) => {
    const entry = linkOf(head, one, sha256);
    head = headOf(entry);
    return entry;
  });
  return { entries, head };
}

const chain = fc.array(event, { minLength: 1, maxLength: 8 }).map(chainOf);
/** A chain and a place in it. */
const placed = chain.chain((whole) =>
  fc.record({ whole: fc.constant(whole), at: fc.nat(whole.entries.length - 1) }),
);
const reason = (entries: readonly AuditEntry[], head: ChainHead): string | undefined => {
  const checked = checkChain(entries, head, sha256);
  return checked.ok ? undefined : `${checked.error.reason} ${checked.error.number}`;
};
const example = chainOf(
  [1, 2, 3, 4].map((number) => ({
    chain: 'org-1',
    at: `2026-11-25T09:00:0${number}.000Z`,
    actor: null,
    action: 'tender.saved',
    subject: `document-${number}`,
    details: { revision: number },
  })),
);

describe('an audit chain', () => {
  it('is whole as it was written, also read page by page, and when it is empty', () => {
    expect(checkChain([], EMPTY_CHAIN, sha256)).toEqual({ ok: true, value: EMPTY_CHAIN });
    fc.assert(
      fc.property(placed, ({ whole: { entries, head }, at }) => {
        expect(checkChain(entries, head, sha256)).toEqual({ ok: true, value: head });
        const first = followChain(EMPTY_CHAIN, entries.slice(0, at), sha256);
        if (!first.ok) throw new Error(first.error.message.en);
        const second = followChain(first.value, entries.slice(at), sha256);
        if (!second.ok) throw new Error(second.error.message.en);
        expect(checkEnd(second.value, head).ok).toBe(true);
      }),
    );
  });

  it('survives a store that orders keys in its own way', () => {
    const turned = example.entries.map(
      (entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as AuditEntry,
    );
    expect(reason(turned, example.head)).toBeUndefined();
  });

  it('finds any altered field at its row', () => {
    const altered: readonly ((entry: AuditEntry) => AuditEntry)[] = [
      (entry) => ({ ...entry, chain: `${entry.chain}x` }),
      (entry) => ({ ...entry, at: entry.at.replace('Z', '+00:00') }),
      (entry) => ({ ...entry, actor: entry.actor === null ? 'somebody' : null }),
      (entry) => ({
        ...entry,
        action: entry.action === 'tender.saved' ? 'tender.deleted' : 'tender.saved',
      }),
      (entry) => ({ ...entry, subject: `${entry.subject} ` }),
      (entry) => ({ ...entry, details: { ...entry.details, added: '' } }),
      (entry) => ({ ...entry, previousHash: `${entry.previousHash}0` }),
      (entry) => ({ ...entry, hash: `${entry.hash}0` }),
    ];
    fc.assert(
      fc.property(placed, fc.constantFrom(...altered), ({ whole, at }, alter) => {
        const entries = whole.entries.map((entry, index) => (index === at ? alter(entry) : entry));
        expect(reason(entries, whole.head)).toBe(`rowAltered ${at + 1}`);
      }),
    );
  });

  it('finds a row that was rewritten together with its hash', () => {
    fc.assert(
      fc.property(placed, event, ({ whole: { entries, head }, at }, other) => {
        const before = entries[at - 1];
        const forged = linkOf(before === undefined ? EMPTY_CHAIN : headOf(before), other, sha256);
        fc.pre(forged.hash !== entries[at]?.hash);
        const found = at === entries.length - 1 ? `headAltered ${at + 1}` : `linkBroken ${at + 2}`;
        expect(reason(entries.with(at, forged), head)).toBe(found);
      }),
    );
  });

  it('finds a dropped row', () => {
    fc.assert(
      fc.property(placed, ({ whole: { entries, head }, at }) => {
        const last = at === entries.length - 1;
        expect(reason(entries.toSpliced(at, 1), head)).toBe(
          `${last ? 'tailCutOff' : 'rowMissing'} ${at + 1}`,
        );
      }),
    );
  });

  it('finds a dropped row also when the rows after it were numbered anew', () => {
    const [first, , ...rest] = example.entries;
    const renumbered = rest.map((entry) => ({ ...entry, number: entry.number - 1 }));
    expect(reason([first!, ...renumbered], example.head)).toBe('rowAltered 2');
  });

  it('finds two rows that changed places', () => {
    fc.assert(
      fc.property(placed, fc.nat(), ({ whole: { entries, head }, at }, seed) => {
        const to = seed % entries.length;
        fc.pre(to !== at);
        const swapped = entries.with(at, entries[to]!).with(to, entries[at]!);
        expect(reason(swapped, head)).toBe(`orderChanged ${Math.min(at, to) + 1}`);
      }),
    );
  });

  it('finds a row put in anywhere, a copy or a forged one', () => {
    fc.assert(
      fc.property(placed, event, fc.boolean(), ({ whole: { entries, head }, at }, other, copy) => {
        const before = entries[at]!;
        const added = copy ? before : linkOf(headOf(before), other, sha256);
        fc.pre(copy || added.hash !== entries[at + 1]?.hash);
        expect(reason(entries.toSpliced(at + 1, 0, added), head)).toBeDefined();
      }),
    );
    expect(reason([example.entries[0]!, ...example.entries], example.head)).toBe('rowAdded 2');
  });

  it('finds rows of another chain, a cut tail and a head that was set back or replaced', () => {
    const { entries, head } = example;
    const foreign = linkOf(headOf(entries[0]!), { ...entries[1]!, chain: 'org-2' }, sha256);
    expect(reason(entries.with(1, foreign), head)).toBe('rowAltered 2');
    expect(reason([], head)).toBe('tailCutOff 1');
    expect(reason(entries.slice(0, 2), head)).toBe('tailCutOff 3');
    expect(reason(entries, headOf(entries[1]!))).toBe('headAltered 2');
    expect(reason(entries, { ...head, head: 'f'.repeat(64) })).toBe('headAltered 4');
  });

  it('says what is wrong in words, and has words for every action', () => {
    const checked = checkChain(example.entries.slice(1), example.head, sha256);
    expect(checked.ok ? '' : checked.error.message.sv).toBe('Rad 1 saknas.');
    expect(Object.keys(AUDIT_WORDS)).toEqual([...AUDIT_ACTIONS]);
    expect(new Set(Object.values(AUDIT_WORDS).map(({ sv }) => sv)).size).toBe(AUDIT_ACTIONS.length);
  });
});
