import fc from 'fast-check';
import { LEVELS, USES, type CriterionTexts } from '../criteria/criterion';
import { exampleVersion } from '../criteria/example-criteria';
import type { ParameterDeclaration } from '../criteria/parameter';
import { contentOf, type CriterionContent } from './criterion-content';
import { mergeCriterion, resolveCriterion, undecidedFields } from './merge-criterion';

const base = contentOf(exampleVersion(1, { status: 'draft' }));
const content = (changes: Partial<CriterionContent>): CriterionContent => ({ ...base, ...changes });
const worded = (texts: Partial<CriterionTexts>): CriterionContent =>
  content({ texts: { ...base.texts, sv: { ...base.texts.sv, ...texts } } });
const standings = (ours: CriterionContent, theirs: CriterionContent): Record<string, string> =>
  Object.fromEntries(
    mergeCriterion(base, ours, theirs).fields.map((one) => [one.path, one.standing]),
  );

describe('mergeCriterion', () => {
  it('takes in independent changes, word by word within a text', () => {
    const ours = {
      ...worded({ requirement: 'Minst {{share}} ska komma från svenska grisar med hela svansar.' }),
      level: 'advanced' as const,
    };
    const theirs = {
      ...worded({
        requirement: 'Minst {{share}} ska komma från grisar med hela och friska svansar.',
      }),
      followUpEffort: 'high' as const,
    };
    const merge = mergeCriterion(base, ours, theirs);
    expect(standings(ours, theirs)).toEqual({
      'texts.sv.requirement': 'merged',
      level: 'ours',
      followUpEffort: 'theirs',
    });
    expect(merge.content).toMatchObject({
      level: 'advanced',
      followUpEffort: 'high',
      texts: {
        sv: {
          requirement: 'Minst {{share}} ska komma från svenska grisar med hela och friska svansar.',
        },
      },
    });
    expect(undecidedFields(merge, {})).toEqual([]);
  });

  it('joins what the sides added to sets and takes away what either dropped', () => {
    const ours = content({ uses: ['awardCriterion'], productGroups: ['pork', 'beef'] });
    const theirs = content({
      uses: ['technicalSpecification', 'awardCriterion', 'contractPerformance'],
      productGroups: ['pork', 'game'],
    });
    const merge = mergeCriterion(base, ours, theirs);
    expect(merge.content.uses).toEqual(['awardCriterion', 'contractPerformance']);
    expect(merge.content.productGroups).toEqual(['pork', 'beef', 'game']);
    const emptied = mergeCriterion(
      base,
      content({ uses: ['awardCriterion'] }),
      content({ uses: ['technicalSpecification'] }),
    );
    expect(undecidedFields(emptied, {})).toEqual(['uses']);
    expect(resolveCriterion(emptied, { uses: 'theirs' }).uses).toEqual(['technicalSpecification']);
  });

  it('asks about values and words that both changed, and does as is chosen', () => {
    const ours = {
      ...worded({ title: 'Vår', followUp: 'Kontroll varje månad.' }),
      level: 'advanced' as const,
    };
    const theirs = {
      ...worded({ title: 'Deras', followUp: 'Kontroll varje vecka.' }),
      level: 'spearhead' as const,
    };
    const merge = mergeCriterion(base, ours, theirs);
    const open = ['texts.sv.title', 'texts.sv.followUp', 'level'];
    expect(undecidedFields(merge, {})).toEqual(open);
    expect(merge.content).toEqual(ours);
    const choices = {
      'texts.sv.title': 'theirs',
      'texts.sv.followUp': { 0: 'theirs' },
      level: 'base',
    } as const;
    expect(undecidedFields(merge, choices)).toEqual([]);
    expect(resolveCriterion(merge, choices)).toEqual({ ...theirs, level: 'basic' });
    const own = resolveCriterion(merge, { 'texts.sv.followUp': { text: 'Stickprov.' } });
    expect(own.texts.sv.followUp).toBe('Stickprov.');
    expect(undecidedFields(merge, { 'texts.sv.followUp': {} })).toEqual(open);
  });

  it('merges parameters, laws and sources one by one', () => {
    const share = (preset: number): ParameterDeclaration =>
      ({ ...base.parameters[0], default: preset }) as ParameterDeclaration;
    const day = { name: 'day', type: 'date', label: { sv: 'Dag', en: 'Day' } } as const;
    const law = { name: { sv: 'Ny lag', en: 'New Act' }, sfs: '2027:1' };
    const ours = content({ parameters: [share(60), day] });
    const theirs = content({
      parameters: [share(70)],
      legalBasis: [law, ...base.legalBasis],
    });
    const merge = mergeCriterion(base, ours, theirs);
    expect(standings(ours, theirs)).toEqual({
      'parameters.share': 'conflict',
      'parameters.day': 'ours',
      'legalBasis.2027:1': 'theirs',
    });
    expect(merge.content.legalBasis).toEqual([law, ...base.legalBasis]);
    expect(resolveCriterion(merge, { 'parameters.share': 'theirs' }).parameters).toEqual([
      share(70),
      day,
    ]);
  });

  it('keeps a parameter that one dropped and the other changed, and tells of one nothing declares', () => {
    const changed = content({
      parameters: base.parameters.map((one) => ({ ...one, help: one.label })),
    });
    const dropped = content({ parameters: [] });
    for (const [ours, theirs] of [
      [dropped, changed],
      [changed, dropped],
    ] as const) {
      const merge = mergeCriterion(base, ours, theirs);
      expect(undecidedFields(merge, {})).toEqual(['parameters.share']);
      expect(merge.content.parameters).toEqual(changed.parameters);
    }
    expect(mergeCriterion(base, base, dropped).undeclared).toEqual(['share']);
  });

  it('takes or leaves an award text that one side lacks', () => {
    const merge = mergeCriterion(
      worded({ award: 'Poäng.' }),
      base,
      worded({ award: 'Fler poäng.' }),
    );
    expect(undecidedFields(merge, {})).toEqual(['texts.sv.award']);
    expect(resolveCriterion(merge, { 'texts.sv.award': 'theirs' }).texts.sv.award).toBe(
      'Fler poäng.',
    );
    expect('award' in merge.content.texts.sv).toBe(false);
  });

  const phrase = fc.constantFrom(
    'Grisar.',
    'Minst {{share}}  gäller.',
    '- å\n- ä\n\n\n- ö',
    '*Fet* text',
    '',
  );
  const texts: fc.Arbitrary<CriterionTexts> = fc.record(
    {
      title: phrase,
      requirement: phrase,
      award: phrase,
      evidence: phrase,
      followUp: phrase,
      rationale: phrase,
      summary: phrase,
    },
    { requiredKeys: ['title', 'requirement', 'evidence', 'followUp', 'rationale', 'summary'] },
  );
  const name = fc.record({ sv: phrase, en: phrase });
  const anything: fc.Arbitrary<CriterionContent> = fc.record({
    texts: fc.record({ sv: texts, en: texts }),
    level: fc.constantFrom(...LEVELS),
    uses: fc.subarray([...USES]),
    productGroups: fc.shuffledSubarray(['pork', 'beef', 'egg']),
    parameters: fc.shuffledSubarray([
      ...base.parameters,
      { name: 'day', type: 'date' as const, label: { sv: 'Dag', en: 'Day' } },
    ]),
    legalBasis: fc.array(fc.record({ name, sfs: fc.constantFrom('2016:1145', '2018:1192') }), {
      maxLength: 3,
    }),
    goals: fc.shuffledSubarray(['a', 'b', 'c']),
    lawBaseline: fc.record({
      eu: name,
      sweden: name,
      beyondEu: fc.boolean(),
      beyondSweden: fc.boolean(),
    }),
    examples: fc.array(fc.record({ text: name, illustration: fc.boolean() }), { maxLength: 2 }),
    sources: fc.array(fc.record({ kind: fc.constant('law' as const), title: phrase }), {
      maxLength: 2,
    }),
    followUpEffort: fc.constantFrom('low', 'medium', 'high'),
    marketAvailability: fc.constantFrom('low', 'medium', 'high'),
  });

  it('gives the other side to the letter when one did nothing, or one when both did the same', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        for (const [ours, theirs] of [
          [before, after],
          [after, before],
          [after, after],
        ] as const) {
          const merge = mergeCriterion(before, ours, theirs);
          expect(undecidedFields(merge, {})).toEqual([]);
          expect(merge.content).toEqual(after);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has a side or a conflict for every field, and every conflict can be settled', () => {
    fc.assert(
      fc.property(anything, anything, anything, (before, ours, theirs) => {
        const merge = mergeCriterion(before, ours, theirs);
        const open = undecidedFields(merge, {});
        const choices = Object.fromEntries(open.map((path) => [path, 'theirs' as const]));
        expect(undecidedFields(merge, choices)).toEqual([]);
        const settled = resolveCriterion(merge, choices);
        for (const field of ['level', 'followUpEffort', 'marketAvailability'] as const) {
          expect(settled[field]).toBe(
            theirs[field] === before[field] ? ours[field] : theirs[field],
          );
        }
        for (const group of ['pork', 'beef', 'egg']) {
          const [was, our, their] = [before, ours, theirs].map((one) =>
            one.productGroups.includes(group),
          );
          if (open.includes('productGroups')) continue;
          expect(settled.productGroups.includes(group)).toBe(was ? our && their : our || their);
        }
      }),
      { numRuns: 150 },
    );
  });
});
