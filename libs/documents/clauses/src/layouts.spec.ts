import type { Selection, SelectionLayout } from '@kravsmed/domain';
import { buildClauseDocument } from './build-clause-document';
import type { BlockNode, ClauseNode, TableNode } from './nodes';
import {
  criterionId,
  EXAMPLE_LIBRARY,
  exampleDocument,
  exampleSelection,
} from './testing/example-document';
import { allWords, blockWords, wordsOf } from './testing/words-of';

const laidOut = (layout: Partial<SelectionLayout>, changes: Partial<Selection> = {}) =>
  exampleDocument('sv', { layout: { ...exampleSelection().layout, ...layout }, ...changes }).body;

const outline = (body: readonly BlockNode[]): string[] =>
  body.flatMap((block) => {
    if (block.kind === 'heading') return [`${block.number.join('.')} ${wordsOf(block.children)}`];
    const [first] = block.kind === 'clause' ? block.children : [];
    return first?.kind === 'heading'
      ? [`${first.number.join('.')} ${wordsOf(first.children)}`]
      : first?.kind === 'labelled'
        ? [first.label]
        : [];
  });

const clause = (body: readonly BlockNode[], id: string): ClauseNode => {
  const found = body.find(
    (block): block is ClauseNode => block.kind === 'clause' && block.criterion === id,
  );
  if (found === undefined) throw new Error(`No clause ${id}`);
  return found;
};
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

describe('arrangements', () => {
  test('by lot: a lot at the top, its uses inside', () => {
    expect(outline(laidOut({ arrangement: 'lot' }))).toEqual([
      '4.2.1 Griskött, anbudsområde 1',
      '4.2.1.1 Kvalificeringskrav',
      '4.2.1.1.1 Spårbarhet i egen verksamhet',
      '4.2.1.2 Tekniska specifikationer',
      '4.2.1.2.1 Grisar med hela svansar',
      '4.2.1.2.2 Bedövning före slakt',
      '4.2.2 Mjölk och mejerivaror, anbudsområde 2',
      '4.2.2.1 Tilldelningskriterier',
      '4.2.2.1.1 Längre betesperiod än lagen kräver',
      '4.2.2.1.2 Ekologisk mjölk',
      '4.2.2.2 Särskilda kontraktsvillkor',
      '4.2.2.2.1 Rutin för arbetsvillkor i leveranskedjan',
      '4.2.2.2.2 Ekologisk mjölk',
      '4.2.3 Förteckning över kriterier',
    ]);
  });

  test('a lot of two kinds of goods is one part, and each clause says which goods', () => {
    const sections = exampleSelection().sections.map((section) => ({ ...section, lot: '7' }));
    const body = laidOut({ arrangement: 'lot' }, { sections });
    expect(outline(body)[0]).toBe('4.2.1 Anbudsområde 7');
    expect(blockWords(clause(body, 'KS-1042'))).toContain(
      'Gäller: Griskött, raderna 1.1, 1.2 och 1.4 i prisbilagan',
    );
    expect(blockWords(clause(body, 'KS-1044'))).toContain('Gäller: Mjölk och mejerivaror');
  });

  test('by group: the same goods of two lots are one part, and each clause says which lot', () => {
    const [pork] = exampleSelection().sections;
    const sections = pork === undefined ? [] : [pork, { ...pork, lot: '9' }];
    const body = laidOut({ arrangement: 'group' }, { sections });
    expect(outline(body).filter((line) => /^4\.2\.\d /.test(line))).toEqual([
      '4.2.1 Griskött',
      '4.2.2 Förteckning över kriterier',
    ]);
    const told = allWords(body);
    expect(told).toContain('Gäller: anbudsområde 1');
    expect(told).toContain('Gäller: anbudsområde 9');
  });
});

describe('a clause as a table', () => {
  const body = laidOut({ style: 'table' });
  const table = (id: string): TableNode => {
    const [heading, reference, found] = clause(body, id).children;
    expect([heading?.kind, reference?.kind]).toEqual(['heading', 'reference']);
    if (found?.kind !== 'table') throw new Error(`${id} has no table`);
    return found;
  };
  const names = (id: string): (string | undefined)[] =>
    table(id).rows.map(([name]) => name && allWords(name));

  test('has a row a part, each named at its left', () => {
    expect(table('KS-1042')).toMatchObject({ rowHeaders: true, header: [], caption: '' });
    expect(names('KS-1042')).toEqual([
      'Krav',
      'Gäller',
      'Bevis',
      'Uppföljning',
      'Rättslig grund',
      'Tillägg av Lunds kommun',
    ]);
    expect(names('KS-1044').slice(0, 2)).toEqual(['Kriterium', 'Viktning']);
    expect(names('KS-1045')[0]).toBe('Villkor');
    expect(names('KS-1043')[0]).toBe('Krav\nAnpassad av Lunds kommun');
  });

  test('keeps lists in its cells', () => {
    expect(table('KS-1042').rows[0]?.[1]?.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
  });
});

describe('a short list', () => {
  const body = laidOut({ style: 'list' });

  test('counts within its part, and has number and title as the label of the words', () => {
    expect(outline(body).slice(2, 7).map(plain)).toEqual([
      '1. Spårbarhet i egen verksamhet',
      '4.2.2 Tekniska specifikationer',
      '4.2.2.1 Griskött, anbudsområde 1',
      '1. Grisar med hela svansar',
      '2. Bedövning före slakt',
    ]);
  });

  test('has source, evidence and the rest on one quiet line', () => {
    const last = clause(body, 'KS-1042').children.at(-1);
    if (last?.kind !== 'reference') throw new Error('It does not end in its reference');
    expect(plain(wordsOf(last.children))).toBe(
      'KS-1042:3, oförändrad. Bevis: Leverantören visar ett av följande när avtalet börjar gälla: ' +
        'intyg från slakteriet, certifikat från tredje part, eller annat likvärdigt bevis. ' +
        'Uppföljning: Begär statistik över levererad vikt två gånger om året. Saknas bevis ska ' +
        'leverantören rätta det inom 30 dagar. ' +
        'Rättslig grund: Lag (2016:1145) om offentlig upphandling, 9 kap. 1 §; 17 kap. 1 §; ' +
        'Direktiv 2008/120/EG om skydd av grisar, bilaga I kapitel I punkt 8.',
    );
  });

  test('keeps weight, rows and the buyer’s note in sight', () => {
    expect(plain(blockWords(clause(body, 'KS-1044')))).toContain(
      '\nViktning: 12,5 procent av den samlade utvärderingen\n',
    );
    expect(blockWords(clause(body, 'KS-1042'))).toContain(
      '\nTillägg av Lunds kommun: Gäller inte korv under det första avtalsåret.\n',
    );
  });
});

describe('legal basis as footnotes', () => {
  const body = laidOut({ legalBasis: 'footnotes' });

  test('is one note where the requirement’s words end, be it in a list of a list', () => {
    const told = JSON.stringify(clause(body, 'KS-1042'));
    expect(told.match(/"kind":"footnote"/g)).toHaveLength(1);
    expect(told).toContain(
      '{"kind":"text","text":"annat material som går att böka i."},{"kind":"footnote","children":[{"kind":"text","text":"Lag (2016:1145) om offentlig upphandling"},{"kind":"text","text":", 9 kap. 1 §; 17 kap. 1 §"},{"kind":"text","text":"."}',
    );
    expect(blockWords(clause(body, 'KS-1042'))).not.toContain('Rättslig grund');
  });

  test('stays out when the legal basis is not included', () => {
    const include = { ...exampleSelection().include, legalBasis: false };
    const without = laidOut({ legalBasis: 'footnotes' }, { include });
    expect(JSON.stringify(without)).not.toContain('"kind":"footnote"');
  });
});

describe('the weights', () => {
  const tables = (body: readonly BlockNode[]): TableNode[] =>
    body.filter((block): block is TableNode => block.kind === 'table').slice(0, -1);
  const rows = (body: readonly BlockNode[]): string[][] =>
    tables(body).flatMap((table) => table.rows.map((row) => row.map(allWords).map(plain)));

  test('stand at the top of the award criteria, with where each is found and their sum', () => {
    const body = laidOut({});
    const [table] = tables(body);
    const before = table && body[body.indexOf(table) - 1];
    expect(before && blockWords(before)).toBe('Tilldelningskriterier');
    expect(rows(body)).toEqual([
      ['Längre betesperiod än lagen kräver', '4.2.3.1.1', '12,5 procent'],
      ['Ekologisk mjölk', '4.2.3.1.2', '10 procent'],
      ['Summa', '2 kriterier', '22,5 procent'],
    ]);
    expect(rows(laidOut({ style: 'list' }))[1]?.[1]).toBe('4.2.3.1 punkt 2');
  });

  test('are summed lot by lot, as lots are evaluated', () => {
    const [, milk] = exampleSelection().sections;
    const sections = milk === undefined ? [] : [milk, { ...milk, lot: '3' }];
    expect(
      rows(laidOut({}, { sections }))
        .map(([name]) => name)
        .filter((name) => name?.startsWith('Summa')),
    ).toEqual(['Summa, anbudsområde 2', 'Summa, anbudsområde 3']);
  });

  test('have no table where none is given', () => {
    const sections = exampleSelection().sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, weight: null })),
    }));
    expect(tables(laidOut({}, { sections }))).toEqual([]);
  });
});

describe('a criterion that raises another of the same document', () => {
  const library = {
    ...EXAMPLE_LIBRARY,
    criteria: new Map(
      [...EXAMPLE_LIBRARY.criteria].map(([id, criterion]) => {
        const relation = {
          kind: 'raises' as const,
          how: 'includes' as const,
          criterion: criterionId('KS-1043'),
        };
        return [id, String(id) === 'KS-1042' ? { ...criterion, relations: [relation] } : criterion];
      }),
    ),
  };
  const told = (layout: Partial<SelectionLayout>): string => {
    const selection = exampleSelection();
    const { body } = buildClauseDocument(
      { ...selection, layout: { ...selection.layout, ...layout } },
      library,
      { producer: 'test' },
    );
    return plain(blockWords(clause(body, 'KS-1042')));
  };

  test('refers to it by its number', () => {
    expect(told({})).toContain('\nSe även 4.2.2.1.2.\n');
    expect(told({ style: 'list' })).toContain('böka i. Se även 4.2.2.1 punkt 2.\n');
    expect(told({ arrangement: 'lot', style: 'table' })).toContain('\nSe även 4.2.1.2.2.');
  });
});

test('a workbook may be built in its own way, whatever the layout', () => {
  const selection = { ...exampleSelection() };
  const layout = { ...selection.layout, style: 'list' as const, legalBasis: 'footnotes' as const };
  const { body, selection: kept } = buildClauseDocument({ ...selection, layout }, EXAMPLE_LIBRARY, {
    producer: 'test',
    presentation: { style: 'flow', legalBasis: 'list' },
  });
  expect(clause(body, 'KS-1042').children[0]?.kind).toBe('heading');
  expect(kept.layout).toEqual(layout);
});
