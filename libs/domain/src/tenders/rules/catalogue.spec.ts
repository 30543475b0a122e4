import type { Criterion, CriterionVersion } from '../../criteria/criterion';
import {
  approved,
  consultation,
  exampleCriterion,
  exampleId,
  exampleLibrary,
  exampleVersion,
  withdrawn,
} from '../../criteria/example-criteria';
import { isoDate } from '../../kernel/iso-date';
import { exampleItem, exampleSelection } from '../example-selection';
import type { Selection, SelectionItem } from '../selection';
import { checkSelection, ruleCatalogue } from './catalogue';

const one = (changes: Partial<CriterionVersion> = {}, facts: Partial<Criterion> = {}): Criterion =>
  exampleCriterion(1001, [exampleVersion(1, approved('2022-01-01'), changes)], facts);
const another = (
  changes: Partial<CriterionVersion> = {},
  facts: Partial<Criterion> = {},
): Criterion => exampleCriterion(1002, [exampleVersion(1, approved('2022-01-01'), changes)], facts);

const findings = (criteria: readonly Criterion[], selection: Selection): string[] =>
  checkSelection(selection, exampleLibrary(criteria)).findings.map(
    ({ severity, rule }) => `${severity} ${rule}`,
  );
const found = (criteria: readonly Criterion[], ...items: SelectionItem[]): string[] =>
  findings(criteria, exampleSelection(items));

const award = { use: 'awardCriterion', weight: 20 } as const;
const question = { question: 'same' };
const adapted = (requirement: string) => exampleItem(1001, { adaptation: { requirement } });

describe('checkSelection', () => {
  it('has nothing to say about a sound selection', () => {
    expect(found([one(), another()], exampleItem(1001), exampleItem(1002, award))).toEqual([]);
  });

  it('wants a link to what is bought', () => {
    expect(found([one({ productGroups: ['coffee'] })], exampleItem(1001))).toEqual([
      'error R-lou-subject-matter',
    ]);
    expect(found([one({ productGroups: ['food'] })], exampleItem(1001))).toEqual([]);
  });

  it('wants a reason for another use, and a scale for points', () => {
    const other = exampleItem(1001, { use: 'contractPerformance' });
    expect(found([one()], other)).toEqual(['error R-lou-permitted-use']);
    expect(found([one()], { ...other, useReason: 'Följs upp i avtalet.' })).toEqual([]);
    const scored = exampleItem(1001, { ...award, useReason: 'Ja.' });
    expect(found([one({ uses: ['contractPerformance'] })], scored)).toEqual([
      'error R-lou-permitted-use',
    ]);
  });

  it('sends labour terms to the contract', () => {
    expect(found([one({}, { area: 'socialResponsibility' })], exampleItem(1001))).toEqual([
      'warning R-lou-labour-terms',
    ]);
  });

  it.each([
    ['Köttet ska vara svenskt.', ['error R-lou-origin']],
    ['Närproducerade råvaror.', ['error R-lou-origin']],
    ['The meat must be Swedish.', ['error R-lou-origin']],
    ['Produktion enligt svensk lag. Intyg på svenska.', []],
    ['Villkoren i svensk arbetsrätt gäller.', []],
    ['Intyg från Svensk Fågel.', ['error R-lou-label']],
    ['Kaffet ska vara Fairtrade.', ['error R-lou-label']],
    ['Certifierat enligt KRAV.', ['error R-lou-label']],
    ['Certifierat enligt KRAV eller likvärdigt.', []],
    ['Detta krav gäller alla lokaler.', []],
  ])('reads the adaptation “%s”', (text, expected) => {
    expect(found([one()], adapted(text))).toEqual(expected);
  });

  it('looks after weights', () => {
    expect(found([one()], exampleItem(1001, { use: 'awardCriterion' }))).toEqual([
      'warning R-lou-award-weights',
    ]);
    expect(found([one()], exampleItem(1001, { ...award, weight: 4 }))).toEqual([
      'warning R-lou-award-weights',
    ]);
    expect(found([one()], exampleItem(1001, { ...award, weight: 100 }))).toEqual([
      'error R-lou-award-weights',
    ]);
  });

  it('lets only a higher level be scored above a floor', () => {
    const items = [exampleItem(1001), exampleItem(1002, award)];
    expect(found([one({}, question), another({}, question)], ...items)).toEqual([
      'error R-lou-mandatory-and-scored',
    ]);
    expect(found([one({}, question), another({ level: 'advanced' }, question)], ...items)).toEqual(
      [],
    );
  });

  it('wants one level a question, unless rows differ', () => {
    const criteria = [one({}, question), another({ level: 'advanced' }, question)];
    expect(found(criteria, exampleItem(1001), exampleItem(1002))).toEqual([
      'warning R-one-level-a-question',
    ]);
    expect(
      found(
        criteria,
        exampleItem(1001, { appliesToRows: ['1'] }),
        exampleItem(1002, { appliesToRows: ['2'] }),
      ),
    ).toEqual([]);
  });

  it('tells of conflicts and of what is implied, whichever comes first', () => {
    const reason = { sv: 'Skäl.', en: 'Reason.' };
    const conflicting = one(
      {},
      { relations: [{ kind: 'conflictsWith', criterion: exampleId(1002), reason }] },
    );
    const implying = one({}, { relations: [{ kind: 'implies', criterion: exampleId(1002) }] });
    for (const items of [
      [exampleItem(1001), exampleItem(1002)],
      [exampleItem(1002), exampleItem(1001)],
    ]) {
      expect(found([conflicting, another()], ...items)).toEqual(['error R-conflict']);
      expect(found([implying, another()], ...items)).toEqual(['information R-implied']);
    }
  });

  it('warns of many requirements and of few suppliers', () => {
    const six = [1, 2, 3, 4, 5, 6].map((number) =>
      exampleCriterion(1000 + number, [exampleVersion(1, approved('2022-01-01'))]),
    );
    expect(found(six, ...six.map((_, index) => exampleItem(1001 + index)))).toEqual([
      'warning R-lou-proportionate-number',
    ]);
    expect(
      found([one({ level: 'spearhead', marketAvailability: 'low' })], exampleItem(1001)),
    ).toEqual(['warning R-lou-market-availability']);
  });

  const twoVersions = (first: CriterionVersion['decision'], second: CriterionVersion['decision']) =>
    exampleCriterion(1001, [exampleVersion(1, first), exampleVersion(2, second)]);

  it.each([
    [
      'superseded',
      twoVersions(approved('2022-01-01'), approved('2026-01-01')),
      ['warning R-version-on-publication'],
    ],
    [
      'withdrawn',
      exampleCriterion(1001, [exampleVersion(1, withdrawn('2022-01-01', '2026-01-01'))]),
      ['error R-version-on-publication'],
    ],
    [
      'withdrawn soon',
      exampleCriterion(1001, [exampleVersion(1, withdrawn('2022-01-01', '2027-06-01'))]),
      ['warning R-changes-soon'],
    ],
    [
      'changing soon',
      twoVersions(approved('2022-01-01'), approved('2027-06-01', '2026-10-01')),
      ['warning R-changes-soon'],
    ],
    [
      'in a proposal',
      twoVersions(approved('2022-01-01'), consultation('2027-03-01', '2027-09-01')),
      ['information R-changes-soon'],
    ],
    [
      'changing much later',
      twoVersions(approved('2022-01-01'), approved('2028-06-01', '2026-10-01')),
      [],
    ],
    [
      'not usable yet',
      exampleCriterion(1001, [
        exampleVersion(1, approved('2027-01-01', '2026-12-01', '2027-03-01')),
      ]),
      ['warning R-usable-from'],
    ],
  ])('sees a version that is %s', (_what, criterion, expected) => {
    expect(found([criterion], exampleItem(1001))).toEqual(expected);
  });

  it('says when a criterion only repeats the law', () => {
    const baseline = exampleVersion(1, approved('2022-01-01')).lawBaseline;
    expect(
      found([one({ lawBaseline: { ...baseline, beyondEu: false } })], exampleItem(1001)),
    ).toEqual(['warning R-law-floor']);
    expect(
      found([one({ lawBaseline: { ...baseline, beyondSweden: false } })], exampleItem(1001)),
    ).toEqual(['information R-law-floor']);
  });

  it('looks at the tender as a whole', () => {
    const mixed = exampleSelection([], {
      sections: [
        { productGroup: 'meals', items: [] },
        { productGroup: 'pork', items: [] },
      ],
    });
    expect(findings([], mixed)).toEqual(['warning R-lou-meal-services']);
    const wide = ['a', 'b', 'c', 'd', 'e', 'f'].map((productGroup) => ({
      productGroup,
      items: [],
    }));
    expect(findings([], exampleSelection([], { sections: wide }))).toEqual([
      'information R-lou-lots',
    ]);
    const silent = exampleSelection([exampleItem(1001)], {
      include: { evidence: false, followUp: true, rationale: false, legalBasis: false },
    });
    expect(findings([one()], silent)).toEqual(['warning R-lou-verifiable']);
  });

  it('adds up follow-up, each criterion once, and warns above the capacity', () => {
    const heavy = [1, 2, 3, 4, 5, 6].map((number) =>
      exampleCriterion(1000 + number, [
        exampleVersion(1, approved('2022-01-01'), { followUpEffort: 'high' }),
      ]),
    );
    const section = {
      productGroup: 'pork',
      items: heavy.map((_, index) => exampleItem(1001 + index, { appliesToRows: [String(index)] })),
    };
    const check = checkSelection(
      exampleSelection([], { sections: [section, section] }),
      exampleLibrary(heavy),
    );
    expect(check.summary).toEqual({ error: 0, warning: 1, information: 0, followUpHours: 48 });
    expect(check.findings[0]?.rule).toBe('R-follow-up-effort');
  });

  it('passes over what the library does not know', () => {
    expect(
      findings(
        [],
        exampleSelection([exampleItem(9999)], { publicationDate: isoDate('2020-01-01') }),
      ),
    ).toEqual([]);
  });

  it('gives every rule an id of its own', () => {
    expect(new Set(ruleCatalogue.map(({ id }) => id)).size).toBe(ruleCatalogue.length);
  });
});
