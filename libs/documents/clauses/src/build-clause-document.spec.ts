import { exampleDocument, exampleSelection, EXAMPLE_LIBRARY } from './testing/example-document';
import { buildClauseDocument } from './build-clause-document';
import type { BlockNode, ClauseNode, HeadingNode, TableNode } from './nodes';
import { allWords, blockWords, wordsOf } from './testing/words-of';

const clausesOf = (nodes: readonly BlockNode[]): ClauseNode[] =>
  nodes.filter((node) => node.kind === 'clause');

function headingsOf(nodes: readonly BlockNode[]): HeadingNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'heading' ? [node] : node.kind === 'clause' ? headingsOf(node.children) : [],
  );
}
const outline = (nodes: readonly BlockNode[]): string[] =>
  headingsOf(nodes).map(
    ({ level, number, children }) => `h${level} ${number.join('.')} ${wordsOf(children)}`,
  );

const clause = (id: string): ClauseNode => {
  const found = clausesOf(exampleDocument().body).find((one) => one.criterion === id);
  if (found === undefined) throw new Error(`No clause ${id}`);
  return found;
};

describe('the order of a tender', () => {
  test('goes by part, lot and choice, numbered below the buyer’s own heading', () => {
    expect(outline(exampleDocument().body)).toEqual([
      'h2 4.2.1 Kvalificeringskrav',
      'h3 4.2.1.1 Griskött, anbudsområde 1',
      'h4 4.2.1.1.1 Spårbarhet i egen verksamhet',
      'h2 4.2.2 Tekniska specifikationer',
      'h3 4.2.2.1 Griskött, anbudsområde 1',
      'h4 4.2.2.1.1 Grisar med hela svansar',
      'h4 4.2.2.1.2 Bedövning före slakt',
      'h2 4.2.3 Tilldelningskriterier',
      'h3 4.2.3.1 Mjölk och mejerivaror, anbudsområde 2',
      'h4 4.2.3.1.1 Längre betesperiod än lagen kräver',
      'h4 4.2.3.1.2 Ekologisk mjölk',
      'h2 4.2.4 Särskilda kontraktsvillkor',
      'h3 4.2.4.1 Mjölk och mejerivaror, anbudsområde 2',
      'h4 4.2.4.1.1 Rutin för arbetsvillkor i leveranskedjan',
      'h4 4.2.4.1.2 Ekologisk mjölk',
      'h2 4.2.5 Förteckning över kriterier',
    ]);
  });

  test('has no heading for the lot when there is one only', () => {
    const { sections } = exampleSelection();
    const { body } = exampleDocument('sv', {
      sections: sections.slice(0, 1),
      layout: { headingLevel: 1, numbering: '', style: 'flow' },
    });
    expect(outline(body)).toEqual([
      'h1 1 Kvalificeringskrav',
      'h2 1.1 Spårbarhet i egen verksamhet',
      'h1 2 Tekniska specifikationer',
      'h2 2.1 Grisar med hela svansar',
      'h2 2.2 Bedövning före slakt',
      'h1 3 Förteckning över kriterier',
    ]);
  });

  test('is empty for an empty selection', () => {
    const { body, annex } = exampleDocument('sv', { sections: [] });
    expect([body, annex]).toEqual([[], []]);
  });
});

describe('a clause', () => {
  test('holds the requirement with the chosen value as a node of its own', () => {
    expect(blockWords(clause('KS-1042'))).toContain('Minst 60\u00a0procent av griskött');
    expect(JSON.stringify(clause('KS-1042'))).toContain(
      '{"kind":"value","parameter":"share","text":"60\u00a0procent"}',
    );
  });

  test('uses the award text, and the default where no value is chosen', () => {
    const milk = clausesOf(exampleDocument().body).find(
      (one) => one.criterion === 'KS-1047' && one.use === 'awardCriterion',
    );
    expect(milk && blockWords(milk)).toContain('Anbud får 10\u00a0poäng om all mjölk');
  });

  test('says its weight, its rows and what the buyer added', () => {
    expect(blockWords(clause('KS-1044'))).toContain(
      'Viktning: 12,5\u00a0procent av den samlade utvärderingen',
    );
    expect(blockWords(clause('KS-1042'))).toContain(
      'Gäller: raderna 1.1, 1.2 och 1.4 i prisbilagan',
    );
    expect(blockWords(clause('KS-1042'))).toContain('Tillägg av Lunds kommun: Gäller inte korv');
  });

  test('cites its version, unaltered or adapted', () => {
    expect(blockWords(clause('KS-1042'))).toMatch(/\nKS-1042:3, oförändrad\n/);
    expect(blockWords(clause('KS-1043'))).toMatch(/\nKS-1043:1, anpassad av Lunds kommun\n/);
    expect(blockWords(clause('KS-1043'))).toContain(
      'Anpassad av Lunds kommun: Griskött och korv ska komma',
    );
    expect(clause('KS-1043').state).toBe('adapted');
  });

  test('names each law once, with all its articles', () => {
    expect(blockWords(clause('KS-1042'))).toContain(
      'Rättslig grund: Lag (2016:1145) om offentlig upphandling, 9 kap. 1 §; 17 kap. 1 §\nDirektiv',
    );
  });

  test('cites law in the words of its language', () => {
    const english = allWords(exampleDocument('en').body);
    expect(english).toContain('Act (2016:1145), Chapter 9, Section 1; Chapter 17, Section 1');
    expect(english).toContain('protection of pigs, Annex I, Chapter I, point 8');
    expect(blockWords(clause('KS-1042'))).toContain('grisar, bilaga I kapitel I punkt 8');
  });

  test('leaves out what is not included', () => {
    const { body } = exampleDocument('sv', {
      include: { evidence: false, followUp: false, rationale: false, legalBasis: false },
    });
    expect(allWords(body)).not.toMatch(/Bevis|Uppföljning|Rättslig grund/);
  });
});

describe('the register', () => {
  const table = (): TableNode => {
    const last = exampleDocument().body.at(-1);
    if (last?.kind !== 'table') throw new Error('The body does not end in a table');
    return last;
  };

  test('closes the body with a row a clause', () => {
    expect(table().rows).toHaveLength(7);
    expect(table().rows[2]?.map(allWords)).toEqual([
      'KS-1043',
      '1',
      'Bedövning före slakt',
      'Griskött, anbudsområde 1',
      'Specifikation',
      'Bas',
      'Anpassad',
    ]);
  });
});

describe('the annex', () => {
  const annex = (): string => allWords(exampleDocument().annex);

  test('has what is for the buyer alone, and the body has none of it', () => {
    const { body } = exampleDocument();
    for (const told of [
      'Hela svansar är ett tecken',
      'Svanskupering är förbjuden.',
      'Svenska grisar hålls med hela svansar',
      'Vi vill kunna följa upp kravet',
      'Korv ska omfattas.',
      'Påhittat exempel: En kommun började',
    ]) {
      expect(annex()).toContain(told);
      expect(allWords(body)).not.toContain(told);
    }
  });

  test('shows the difference of an adaptation word by word', () => {
    const found = JSON.stringify(exampleDocument().annex);
    expect(found).toContain('"kind":"change","change":"added"');
    expect(found).toContain('"kind":"change","change":"removed"');
  });

  test('keeps the follow-up that the tender leaves out', () => {
    const { include } = exampleSelection();
    const without = exampleDocument('sv', { include: { ...include, followUp: false } });
    expect(allWords(without.annex)).toContain('Begär statistik över levererad vikt');
    expect(annex()).not.toContain('Begär statistik över levererad vikt');
  });

  test('has headings without numbers', () => {
    expect(headingsOf(exampleDocument().annex).every((one) => one.number.length === 0)).toBe(true);
  });
});

test('speaks English with the same shape', () => {
  const kinds = (nodes: readonly BlockNode[]): unknown[] =>
    nodes.map((node) =>
      node.kind === 'clause' || node.kind === 'labelled'
        ? [node.kind, kinds(node.children)]
        : node.kind,
    );
  const [sv, en] = [exampleDocument('sv'), exampleDocument('en')];
  expect(kinds(en.body)).toEqual(kinds(sv.body));
  expect(allWords(en.body)).toContain('At least 60\u00a0per cent of pork');
  expect(allWords(en.body)).toContain('KS-1043:1, adapted by Lunds kommun');
  expect(allWords([...en.body, ...en.annex])).not.toMatch(/Bevis|Viktning|Rättslig|raderna/);
});

test('drops the characters that no file can hold from the buyer’s words', () => {
  const sections = exampleSelection().sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, localNote: 'a\u0007b\ud800c\uffff' })),
  }));
  expect(allWords(exampleDocument('sv', { sections }).body)).toContain('Lunds kommun: abc');
});

test('refuses a selection that was not checked', () => {
  const selection = exampleSelection();
  const [section] = selection.sections;
  const [item] = section?.items ?? [];
  if (section === undefined || item === undefined) throw new Error('The example is empty');
  const sections = [{ ...section, items: [{ ...item, version: 99 }] }];
  expect(() =>
    buildClauseDocument({ ...selection, sections }, EXAMPLE_LIBRARY, { producer: 'test' }),
  ).toThrow('no version KS-1042:99');
});
