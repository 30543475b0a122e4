import { asVersion, contentOfVersion, declarationsIn } from './as-version';

const texts = (title: string) => ({
  title,
  requirement: `${title} {{share}}.`,
  evidence: 'Intyg eller likvärdigt bevis.',
  followUp: 'Stickprov.',
  rationale: 'Djuren mår bättre.',
  summary: title,
});
const both = (sv: string, en: string) => ({ sv, en });

describe('a draft shown as a version', () => {
  it('is empty where nothing is written, and never fails', () => {
    const { texts: words, parameters, uses, change } = asVersion({}, 3);
    expect(words.sv).toEqual({
      title: '',
      requirement: '',
      evidence: '',
      followUp: '',
      rationale: '',
      summary: '',
    });
    expect({ parameters, uses, why: change.why }).toEqual({
      parameters: [],
      uses: [],
      why: both('', ''),
    });
    const odd = { texts: 'x', parameters: [null, 7, { type: 'colour' }], uses: 'y', change: [] };
    expect(asVersion(odd, 1).parameters).toEqual([]);
  });

  it('has the values that are declared so far, each of its kind', () => {
    const content = {
      parameters: [
        { type: 'percent', name: 'share', label: both('Andel', 'Share'), default: 50 },
        { type: 'choice', name: 'how', options: [{ value: 'a', label: both('A', 'A') }] },
        { type: 'date', name: 'from', default: '2027-01-01' },
        { type: 'text', name: 'note', default: both('Se bilaga', 'See annex'), maximumLength: 80 },
      ],
    };
    expect(declarationsIn(content)).toMatchObject([
      { type: 'percent', default: 50, minimum: 0 },
      { type: 'choice', options: [{ value: 'a' }], label: both('', '') },
      { type: 'date', default: '2027-01-01' },
      { type: 'text', maximumLength: 80 },
    ]);
  });

  it('begins from a version without its number, decision and hash, its goals by id', () => {
    const content = contentOfVersion({
      version: 2,
      state: 'inForce',
      decision: { status: 'draft' },
      contentHash: 'b94d27b9',
      level: 'basic',
      uses: ['technicalSpecification'],
      productGroups: ['pork'],
      parameters: [],
      texts: { sv: texts('Halm'), en: texts('Straw') },
      legalBasis: [],
      goals: [{ id: 'agenda2030-2.4', name: both('Mål', 'Target') }],
      lawBaseline: { eu: both('', ''), sweden: both('', ''), beyondEu: true, beyondSweden: true },
      examples: [],
      sources: [],
      change: {
        what: both('', ''),
        why: both('', ''),
        moved: [],
        classification: 'new',
        meaningUnchanged: false,
      },
      followUpEffort: 'low',
      marketAvailability: 'high',
    });
    for (const left of ['version', 'state', 'decision', 'contentHash']) {
      expect(content).not.toHaveProperty(left);
    }
    expect(content['goals']).toEqual(['agenda2030-2.4']);
    expect(asVersion(content, 3).texts.sv).toEqual(texts('Halm'));
  });
});
