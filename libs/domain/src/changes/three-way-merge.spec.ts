import fc from 'fast-check';
import { parseRichText, richTextParameters } from '../criteria/rich-text';
import type { MergeRun } from './merge-runs';
import { mergedText, mergeRichText, type RichTextMerge } from './three-way-merge';

const runs = (merge: RichTextMerge): MergeRun[] => merge.blocks.flatMap((block) => block.runs);
const kinds = (merge: RichTextMerge): string[] => runs(merge).map(({ kind }) => kind);
const all = (merge: RichTextMerge, side: 'base' | 'ours' | 'theirs'): string =>
  mergedText(
    merge,
    Object.fromEntries(Array.from({ length: merge.conflicts }, (_, n) => [n, side])),
  );

describe('mergeRichText', () => {
  it('takes in what each side changed in the same paragraph', () => {
    const merge = mergeRichText(
      'Minst {{share}} av köttet ska vara ekologiskt under hela avtalstiden.',
      'Minst {{share}} av nötköttet ska vara ekologiskt under hela avtalstiden.',
      'Minst {{share}} av köttet ska vara ekologiskt under avtalets första år.',
    );
    expect(mergedText(merge)).toBe(
      'Minst {{share}} av nötköttet ska vara ekologiskt under avtalets första år.',
    );
    expect(runs(merge)).toEqual([
      { kind: 'kept', text: 'Minst {{share}} av ' },
      { kind: 'ours', text: 'nötköttet', base: 'köttet' },
      { kind: 'kept', text: ' ska vara ekologiskt under ' },
      { kind: 'theirs', text: 'avtalets första år', base: 'hela avtalstiden' },
      { kind: 'kept', text: '.' },
    ]);
  });

  it('asks where both changed the same words or words side by side', () => {
    const merge = mergeRichText('Minst 50 procent.', 'Minst 60 procent.', 'Minst 50 kilo.');
    expect(runs(merge)).toEqual([
      { kind: 'kept', text: 'Minst ' },
      {
        kind: 'conflict',
        number: 0,
        base: '50 procent',
        ours: '60 procent',
        theirs: '50 kilo',
      },
      { kind: 'kept', text: '.' },
    ]);
    expect(mergedText(merge, { 0: 'theirs' })).toBe('Minst 50 kilo.');
    expect(mergedText(merge, { 0: { text: '60 kilo' } })).toBe('Minst 60 kilo.');
  });

  it('notes the same change on both sides once', () => {
    expect(kinds(mergeRichText('ett två tre', 'ett fyra tre', 'ett fyra tre'))).toEqual([
      'kept',
      'both',
      'kept',
    ]);
  });

  it('merges lists item by item and numbers them anew', () => {
    const base = 'Bevis:\n\n1. intyg från tredje part\n2. foto av stallet\n3. annat bevis';
    const ours = '\n'.concat(base.replace('2. foto av stallet\n3.', '2.'));
    const theirs = base.replace('från tredje part', 'från oberoende part').concat('\n4. revision');
    expect(mergedText(mergeRichText(base, ours, theirs))).toBe(
      'Bevis:\n1. intyg från oberoende part\n2. annat bevis\n3. revision',
    );
  });

  it('asks when one side removed what the other changed, and when both put something in', () => {
    const gone = mergeRichText('- ett två\n- tre', '- tre', '- ett två fyra\n- tre');
    expect(kinds(gone)).toEqual(['conflict', 'kept']);
    expect(all(gone, 'ours')).toBe('- tre');
    expect(all(gone, 'theirs')).toBe('- ett två fyra\n- tre');
    const added = mergeRichText('- ett', '- ett\n- två', '- ett\n- tre');
    expect(kinds(added)).toEqual(['kept', 'conflict']);
    expect(mergedText(added, { 0: { text: '- två\n- tre' } })).toBe('- ett\n- två\n- tre');
  });

  it('keeps nested items where they were, and asks when both moved one differently', () => {
    const base = '- yttre\n  - inre ett\n  - inre två';
    const theirs = '- yttre\n  - inre ett\n  - inre två och mer';
    expect(all(mergeRichText(base, base.replace('ett', 'fem'), theirs), 'ours')).toBe(
      '- yttre\n  - inre fem\n  - inre två och mer',
    );
    const moved = mergeRichText(
      base,
      '- yttre\n- inre ett\n  - inre två',
      '- yttre\n  1. inre ett\n  - inre två',
    );
    expect(moved.conflicts).toBe(1);
    expect(all(moved, 'theirs')).toBe('- yttre\n  1. inre ett\n  - inre två');
  });

  it('tears no emphasis, link or parameter in two', () => {
    const base = 'Krav **minst tre** och [hela lagen](https://ex.se/a) samt {{share}} kvar.';
    const merge = mergeRichText(
      base,
      base.replace('minst tre', 'minst fyra').replace('{{share}}', '{{andel}}'),
      base.replace('tre', 'tre djur').replace('hela lagen', 'lagen').replace('share', 'part'),
    );
    expect(runs(merge).filter(({ kind }) => kind === 'conflict')).toMatchObject([
      { base: '**minst tre**', ours: '**minst fyra**', theirs: '**minst tre djur**' },
      { base: '{{share}}', ours: '{{andel}}', theirs: '{{part}}' },
    ]);
    expect(all(merge, 'ours')).toBe(
      'Krav **minst fyra** och [lagen](https://ex.se/a) samt {{andel}} kvar.',
    );
    expect(kinds(mergeRichText('a *b c d', 'a *b c e', 'x *b c d'))).toEqual(['conflict']);
  });
});

const WORDS = [
  'gris',
  'får',
  'ägg',
  'åker',
  'ö',
  '{{share}}',
  '{{dag-1}}',
  '50',
  '12,5',
  '*fet text*',
  '.',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));
const markers = fc.constantFrom('', '- ', '  - ', '1. ', '  1. ', '  ');
const text = fc.array(fc.tuple(markers, words), { maxLength: 6 }).map((lines) =>
  lines
    .map(([marker, line], index) => {
      const apart = marker.trim() === '' || lines[index - 1]?.[0].trim() === '';
      return `${apart ? '\n' : ''}${marker}${line}`;
    })
    .join('\n'),
);

/** Adds, drops and swaps words, lines among them, each new word told from all others. */
const edited = (mark: string) => (base: string) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('add', 'drop', 'swap', 'line')), { maxLength: 4 })
    .map((edits) => {
      let number = 0;
      const fresh = (): string => `${mark}${(number += 1)}`;
      return edits.reduce((now, [at, what]) => {
        const parts = now.split(/( |\n)/);
        const place = at % parts.length;
        if (what === 'add') return parts.toSpliced(place, 0, `${fresh()} `).join('');
        if (what === 'line') return `${now}\n\n- ${fresh()} ${fresh()}`;
        if (!/\p{L}/u.test(parts[place] ?? '')) return now;
        return parts.toSpliced(place, 1, ...(what === 'drop' ? [] : [fresh()])).join('');
      }, base);
    });
const fork = text.chain((base) =>
  fc.record({ base: fc.constant(base), ours: edited('vår')(base), theirs: edited('deras')(base) }),
);
const turned = (run: MergeRun): MergeRun => {
  if (run.kind === 'conflict') return { ...run, ours: run.theirs, theirs: run.ours };
  if (run.kind === 'kept' || run.kind === 'both') return run;
  return { ...run, kind: run.kind === 'ours' ? 'theirs' : 'ours' };
};

describe('mergeRichText, whatever the texts', () => {
  it('gives the other side when one did nothing, and one side when both did the same', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        for (const merge of [
          mergeRichText(base, base, other),
          mergeRichText(base, other, base),
          mergeRichText(base, other, other),
        ]) {
          expect(merge.conflicts).toBe(0);
          expect(parseRichText(mergedText(merge))).toEqual(parseRichText(other));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same whichever side is named first', () => {
    fc.assert(
      fc.property(fork, ({ base, ours, theirs }) => {
        const [one, other] = [mergeRichText(base, ours, theirs), mergeRichText(base, theirs, ours)];
        expect(runs(other)).toEqual(runs(one).map(turned));
        expect(all(one, 'ours')).toBe(all(other, 'theirs'));
      }),
      { numRuns: 200 },
    );
  });

  it('holds every new word of a side when all choices fall on it, and none of the two is lost', () => {
    fc.assert(
      fc.property(fork, ({ base, ours, theirs }) => {
        const merge = mergeRichText(base, ours, theirs);
        const found = (where: string, mark: string): string[] =>
          [...where.matchAll(new RegExp(`${mark}\\d+`, 'gu'))].map(([one]) => one).sort();
        const fresh = (where: string): string[] => found(where, '(?:vår|deras)');
        expect(found(all(merge, 'ours'), 'vår')).toEqual(fresh(ours));
        expect(found(all(merge, 'theirs'), 'deras')).toEqual(fresh(theirs));
        const everything = JSON.stringify(merge.blocks);
        for (const one of [...fresh(ours), ...fresh(theirs)]) expect(everything).toContain(one);
      }),
      { numRuns: 400 },
    );
  });

  it('holds what a side took away when all choices fall on it', () => {
    const unique = fc
      .uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 20 })
      .map((numbers) => numbers.map((number) => `ord${number}`));
    const drop = (words: readonly string[]) =>
      fc.subarray([...words]).map((gone) => words.filter((word) => !gone.includes(word)));
    const forked = unique.chain((words) => fc.tuple(fc.constant(words), drop(words), drop(words)));
    const parted = fc.constantFrom(['', ' '], ['- ', '\n'], ['', '\n\n']);
    fc.assert(
      fc.property(forked, parted, ([base, ours, theirs], [marker = '', between = '']) => {
        const [before, one, other] = [base, ours, theirs].map((words) =>
          words.map((word) => marker + word).join(between),
        );
        const merge = mergeRichText(before!, one!, other!);
        const left = all(merge, 'ours').match(/ord\d+/g) ?? [];
        expect(left.filter((word) => !ours.includes(word))).toEqual([]);
        if (merge.conflicts === 0) {
          expect(left).toEqual(ours.filter((word) => theirs.includes(word)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes its time in proportion, also with hostile text', () => {
    const hostile = ['*a '.repeat(3000), '['.repeat(5000), '[a]('.repeat(3000), '{{'.repeat(5000)];
    for (const text of hostile) {
      expect(mergeRichText(text, `${text} å`, `${text} ö`).conflicts).toBe(1);
    }
  });

  it('never splits a parameter and makes up none', () => {
    fc.assert(
      fc.property(
        fork,
        fc.constantFrom('base' as const, 'ours' as const, 'theirs' as const),
        ({ base, ours, theirs }, side) => {
          const merged = all(mergeRichText(base, ours, theirs), side);
          expect(merged.replace(/\{\{(?:share|dag-1)\}\}/g, '')).not.toMatch(/[{}]/);
          const known = new Set([base, ours, theirs].flatMap(richTextParameters));
          expect(richTextParameters(merged).filter((name) => !known.has(name))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
