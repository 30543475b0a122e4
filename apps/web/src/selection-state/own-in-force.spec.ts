import type { OwnCriterion, VersionContent } from '@kravsmed/contract';
import { isoDate } from '@kravsmed/domain';
import { ownInForce, withOwn } from './own-in-force';
import { aCriterion, aQuestion } from './testing';

const words = (title: string) => ({
  title,
  summary: '',
  requirement: 'Hela svansar.',
  evidence: 'Intyg.',
  followUp: '',
  rationale: '',
});
const content = (title: string): VersionContent => ({
  level: 'advanced',
  uses: ['technicalSpecification'],
  productGroups: ['pork'],
  parameters: [],
  texts: { sv: words(title), en: words(title) },
  legalBasis: [],
  goals: [],
  lawBaseline: {
    eu: { sv: '', en: '' },
    sweden: { sv: '', en: '' },
    beyondEu: true,
    beyondSweden: true,
  },
  examples: [],
  sources: [],
  change: {
    what: { sv: '', en: '' },
    why: { sv: '', en: '' },
    moved: [],
    classification: 'new',
    meaningUnchanged: false,
  },
  followUpEffort: 'low',
  marketAvailability: 'high',
});

const version = (number: number, title: string, effectiveFrom: string | null) => ({
  version: number,
  decision:
    effectiveFrom === null
      ? { status: 'draft' as const }
      : {
          status: 'approved' as const,
          approvedOn: '2026-11-01',
          effectiveFrom,
          usableFrom: effectiveFrom,
        },
  content: content(title),
  contentHash: '',
  baseVersion: 1,
  writtenBy: null,
  approvedBy: null,
  savedAt: '2026-11-01T00:00:00.000Z',
});

const own = (question: string, versions: OwnCriterion['versions']): OwnCriterion => ({
  id: 'LK-1001',
  area: 'animalWelfare',
  question,
  title: { sv: 'Svansar i Lund', en: 'Tails in Lund' },
  level: 'advanced',
  productGroups: ['pork'],
  version: versions.length,
  status: 'approved',
  inForce: 1,
  forkedFrom: { criterion: 'KS-1042', version: 1 },
  baseVersion: 1,
  libraryVersion: 2,
  needsMerge: true,
  savedAt: '2026-11-01T00:00:00.000Z',
  versions,
  findings: [],
});

const tails = [aQuestion('tails', [aCriterion('KS-1042', 'basic')])];

describe('an organisation’s own criteria in the wizard', () => {
  const criterion = own('tails', [
    version(1, 'Första', '2026-11-01'),
    version(2, 'Andra', '2027-02-01'),
    version(3, 'Tredje', null),
  ]);

  it.each([
    ['2026-12-01', ['Första']],
    ['2027-03-01', ['Andra']],
    ['2026-10-01', []],
  ])('on %s it is the version of that day', (day, titles) => {
    const found = ownInForce([criterion], isoDate(day), tails);
    expect(found.map(({ summary }) => summary.title.sv)).toEqual(titles);
  });

  it('stands beside the library’s in its question, and knows what it comes from', () => {
    const [found] = ownInForce([criterion], isoDate('2026-12-01'), tails);
    expect(found?.forkedFrom).toBe('KS-1042');
    expect(found?.summary.question.name.sv).toBe('tails');
    const [question] = withOwn(tails, found ? [found] : []);
    expect(question?.criteria.map(({ id }) => id)).toEqual(['KS-1042', 'LK-1001']);
  });

  it('has a question of its own when the library does not ask it', () => {
    const alone = own('Mat till förskolan', [version(1, 'Egen', '2026-11-01')]);
    const questions = withOwn(tails, ownInForce([alone], isoDate('2026-12-01'), tails));
    expect(questions.map(({ question }) => question.slug)).toEqual(['tails', 'Mat till förskolan']);
    expect(questions[1]?.productGroups).toEqual(['pork']);
  });
});
