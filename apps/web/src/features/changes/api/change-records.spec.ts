import type { Change } from '@kravsmed/contract';
import { csvOf, recordOf } from './change-records';

const CHANGE: Change = {
  criterion: 'KS-1001',
  slug: 'halm',
  version: 2,
  previousVersion: 1,
  decidedOn: '2026-02-01',
  effectiveFrom: '2026-03-01',
  usableFrom: '2026-05-01',
  productGroups: ['pork'],
  area: 'animalWelfare',
  level: 'advanced',
  previousLevel: 'basic',
  title: { sv: 'Halm och hö', en: 'Straw and hay' },
  previousTitle: { sv: 'Halm', en: 'Straw' },
  change: {
    what: { sv: 'Nivån är höjd.', en: 'The level was raised.' },
    why: { sv: 'Lagen har ändrats.', en: 'The law has changed.' },
    moved: ['level'],
    classification: 'stricter',
    meaningUnchanged: false,
  },
  kind: 'changed',
  withdrawal: null,
};

describe('change records', () => {
  it('tell former and new number, name and level, and what was done', () => {
    expect(recordOf(CHANGE, 'sv')).toEqual({
      decidedOn: '2026-02-01',
      effectiveFrom: '2026-03-01',
      kind: 'changed',
      classification: 'stricter',
      former: { number: 'KS-1001:1', name: 'Halm', level: 'basic' },
      current: { number: 'KS-1001:2', name: 'Halm och hö', level: 'advanced' },
      done: 'Nivån är höjd. Lagen har ändrats.',
    });
  });

  it('have nothing before a new criterion and nothing after one taken back', () => {
    const fresh: Change = {
      ...CHANGE,
      kind: 'new',
      version: 1,
      previousVersion: null,
      previousTitle: null,
      previousLevel: null,
    };
    expect(recordOf(fresh, 'en').former).toBeNull();
    const gone: Change = {
      ...CHANGE,
      kind: 'withdrawn',
      withdrawal: { reason: { sv: 'Ersatt av lag.', en: 'Replaced by law.' }, successor: null },
    };
    expect(recordOf(gone, 'en')).toMatchObject({
      former: { number: 'KS-1001:2' },
      current: null,
      done: 'Replaced by law.',
    });
  });
});

it('writes a table that spreadsheet programs read, and that runs nothing', () => {
  expect(
    csvOf([
      ['Nummer', 'Vad'],
      ['KS-1001:2', 'Minst 50; "hel" svans'],
      ['=1+1', '–'],
    ]),
  ).toBe('\uFEFFNummer;Vad\r\nKS-1001:2;"Minst 50; ""hel"" svans"\r\n\'=1+1;–\r\n');
});
