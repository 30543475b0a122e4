import {
  approved,
  exampleCriterion,
  exampleLibrary,
  exampleVersion,
} from '../criteria/example-criteria';
import { compareDrafts } from './compare-drafts';
import type { DraftSelection, DraftSelectionItem } from './draft-selection';
import { exampleItem, exampleSelection } from './example-selection';

const library = exampleLibrary([
  exampleCriterion(1001, [
    exampleVersion(1, approved('2022-01-01')),
    exampleVersion(2, approved('2024-01-01')),
  ]),
  exampleCriterion(1002, [exampleVersion(1, approved('2022-01-01'))]),
]);
const draft: DraftSelection = exampleSelection([exampleItem(1001), exampleItem(1002)]);
const withItem = (changes: Partial<DraftSelectionItem>): DraftSelection => ({
  ...draft,
  sections: [
    { productGroup: 'pork', items: [{ ...exampleItem(1001), ...changes }, exampleItem(1002)] },
  ],
});
const withSections = (...sections: DraftSelection['sections']): DraftSelection => ({
  ...draft,
  sections,
});
const said = (from: DraftSelection, to: DraftSelection, language: 'sv' | 'en' = 'sv'): string[] =>
  compareDrafts(from, to, library).map(({ words }) => words[language].replace(/\u00a0/g, ' '));
const pork = draft.sections[0]!;

describe('compareDrafts', () => {
  it('finds nothing between a draft and itself, nor between ways of saying nothing', () => {
    expect(compareDrafts(draft, draft)).toEqual([]);
    const empty = { weight: null, localNote: '', appliesToRows: [], adaptation: null };
    expect(compareDrafts(draft, withItem(empty))).toEqual([]);
  });

  it('tells what changed in the document', () => {
    const later: DraftSelection = {
      ...draft,
      title: 'Kött 2027',
      language: 'en',
      publicationDate: null,
      buyer: 'Lunds kommun',
      include: { evidence: true, followUp: false, rationale: false, legalBasis: true },
      layout: { headingLevel: 3, numbering: '', style: 'flow' },
    };
    expect(said(draft, later)).toEqual([
      'Namn på upphandlingen: ”Kött 2027” (tidigare: ”Livsmedel 2027”).',
      'Dokumentets språk: engelska (tidigare: svenska).',
      'Annonsdatum: saknas (tidigare: 1 februari 2027).',
      'Köpare: ”Lunds kommun” (tidigare: saknas).',
      'Uppföljning: tas inte med (tidigare: tas med).',
      'Översta rubriknivå: 3 (tidigare: 2).',
      'Kapitel som kraven hamnar under: inget kapitel (tidigare: 4.2).',
    ]);
    expect(said(draft, later, 'en')[2]).toBe(
      'Date of advertising: missing (before: 1 February 2027).',
    );
  });

  it('tells how the document is laid out, and takes what is left out for the default', () => {
    const layout = { headingLevel: 2, numbering: '4.2', style: 'flow' } as const;
    const laidOut = (changes: object, before: object = {}) =>
      said(
        { ...draft, layout: { ...layout, ...before } },
        { ...draft, layout: { ...layout, ...changes } },
      );
    expect(laidOut({ style: 'table', arrangement: 'lot', legalBasis: 'footnotes' })).toEqual([
      'Uppställning: en tabell för varje krav (tidigare: löpande text).',
      'Indelning: efter anbudsområde (tidigare: efter upphandlingens delar).',
      'Rättslig grund visas: som fotnoter (tidigare: i varje krav).',
    ]);
    expect(laidOut({ arrangement: 'use', legalBasis: 'list' })).toEqual([]);
    expect(laidOut({}, { arrangement: 'group' })).toEqual([
      'Indelning: efter upphandlingens delar (tidigare: efter produktgrupp).',
    ]);
  });

  it('tells of sections that came, went, moved or became another lot', () => {
    const [meat, coffee] = ['meat', 'coffee'].map((productGroup) => ({ productGroup, items: [] }));
    expect(said(draft, withSections(pork, coffee!))).toEqual(['Avsnittet coffee lades till.']);
    expect(said(draft, withSections())).toEqual(['Avsnittet pork togs bort.']);
    expect(said(withSections(pork, meat!, coffee!), withSections(meat!, coffee!, pork))).toEqual([
      'Avsnittet pork flyttades.',
    ]);
    expect(said(draft, withSections({ ...pork, lot: '2' }))).toEqual([
      'Del för pork, del 2: 2 (tidigare: ingen del).',
    ]);
  });

  it('takes a section with other criteria in another lot as another section', () => {
    const other = { productGroup: 'pork', lot: '2', items: [exampleItem(1003)] };
    expect(compareDrafts(draft, withSections(other)).map(({ kind }) => kind)).toEqual([
      'added',
      'removed',
    ]);
  });

  it('tells of criteria that came, went or moved', () => {
    const [first, second] = pork.items;
    expect(said(draft, withSections({ ...pork, items: [second!] }))).toEqual([
      'Kravet Hela svansar (KS-1001:1) i pork togs bort.',
    ]);
    expect(said(draft, withSections({ ...pork, items: [second!, first!] }))).toHaveLength(1);
    expect(
      said(draft, withSections({ ...pork, items: [...pork.items, exampleItem(1009)] }), 'en'),
    ).toEqual(['The requirement KS-1009:1 in pork was added.']);
  });

  it('tells of everything that was changed in a criterion, values with their units', () => {
    const later = withItem({
      version: 2,
      use: 'awardCriterion',
      weight: 12.5,
      parameters: { share: 60 },
      appliesToRows: ['1.1', '1.2'],
      adaptation: { requirement: 'Minst {{share}} ska\nvara så.', reason: 'Lokalt.' },
      localNote: 'Läs noga.',
      useReason: 'Det passar.',
    });
    const of = 'Hela svansar (KS-1001:2) i pork';
    expect(said(draft, later)).toEqual([
      'Version för Hela svansar (KS-1001) i pork: 2 (tidigare: 1).',
      `Plats i upphandlingen för ${of}: tilldelningskriterium (tidigare: teknisk specifikation).`,
      `Skäl till platsen för ${of}: ”Det passar.” (tidigare: saknas).`,
      `Vikt i utvärderingen för ${of}: 12,5 procent (tidigare: ingen vikt).`,
      `Lägsta andel för ${of}: 60 procent (tidigare: bibliotekets värde).`,
      `Rader i prislistan för ${of}: 1.1; 1.2 (tidigare: alla rader).`,
      `Egen lydelse för ${of}: ”Minst {{share}} ska vara så.” (tidigare: bibliotekets lydelse).`,
      `Skäl till egen lydelse för ${of}: ”Lokalt.” (tidigare: saknas).`,
      `Anteckning till leverantören för ${of}: ”Läs noga.” (tidigare: saknas).`,
    ]);
  });

  it('goes by ids without a library, and shortens long texts', () => {
    const [change] = compareDrafts(draft, withItem({ localNote: 'många ord '.repeat(50) }));
    expect(change?.place.path).toBe('sections/pork/items/KS-1001/localNote');
    expect(change?.words.en).toContain('Note to the supplier of KS-1001:1 in pork: “många ord');
    expect(change?.words.en.length).toBeLessThan(200);
    expect(change?.to).toBe('många ord '.repeat(50));
  });

  it('tells criteria and sections apart that stand twice, and odd names', () => {
    const twice = withSections(pork, pork, { productGroup: 'a/b:c', lot: 'å~', items: [] });
    const paths = compareDrafts(draft, twice).map(({ place }) => place.path);
    expect(paths).toEqual(['sections/pork~n2', 'sections/a~1b~2c:å~0']);
    expect(compareDrafts(withItem({}), withItem({ parameters: { constructor: 1 } }))).toHaveLength(
      1,
    );
  });
});
