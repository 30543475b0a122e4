import { exampleDocument } from '@kravsmed/clauses/testing';
import type { KnownWords } from './fingerprint';
import { expectedWords } from './expected-words';
import { findClauses } from './find-clauses';
import type { Passage } from './read-document';

const KNOWN: KnownWords[] = [
  {
    criterion: 'KS-1',
    version: 1,
    requirement:
      'Minst {{share}} procent av griskött som levereras ska komma från djur med hela svansar vid slakt.',
  },
  {
    criterion: 'KS-1',
    version: 2,
    requirement:
      'Minst {{share}} procent av griskött och charkuterier som levereras ska komma från djur med hela svansar vid slakt.',
  },
  {
    criterion: 'KS-2',
    version: 1,
    requirement: 'Mjölken ska komma från kor som betar utomhus minst {{days}} dygn varje år.',
  },
];
const loose = (...paragraphs: string[]): Passage[] => [{ paragraphs }];

test('what we wrote ourselves is unchanged, clause by clause, also when it stands twice', () => {
  const document = exampleDocument();
  const passages = [...expectedWords(document)].flatMap(([cited, wordings]) => {
    const [criterion = '', version] = cited.split(':');
    return wordings.map((text) => ({
      cited: { criterion, version: Number(version) },
      paragraphs: [text],
    }));
  });
  const found = findClauses(passages, document, []);
  expect(found).toHaveLength(7);
  expect(new Set(found.map(({ words }) => words))).toEqual(new Set(['unchanged']));
});

test('one word changed is told as that word', () => {
  const document = exampleDocument();
  const text = expectedWords(document).get('KS-1042:3')?.[0] ?? '';
  const cited = { criterion: 'KS-1042', version: 3 };
  const [found] = findClauses(
    [{ cited, paragraphs: [text.replace('Minst', 'Högst')] }],
    document,
    [],
  );
  expect(found?.words).toBe('edited');
  expect(found?.diff?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'Minst' },
    { kind: 'added', text: 'Högst' },
  ]);
});

test('a file that does not say what it was made from is not said to be unchanged', () => {
  const cited = { criterion: 'KS-1042', version: 3 };
  expect(findClauses([{ cited, paragraphs: ['ord'] }], undefined, [])).toMatchObject([
    { words: 'unknown' },
  ]);
});

test('without controls, by the words: the right version, with its value', () => {
  const text = KNOWN[1]?.requirement.replace('{{share}}', '62,5') ?? '';
  expect(findClauses(loose('Inledning.', text, 'Annat.'), undefined, KNOWN)).toEqual([
    {
      criterion: 'KS-1',
      version: 2,
      foundBy: 'words',
      words: 'unchanged',
      likeness: 1,
      values: { share: '62,5' },
    },
  ]);
});

test('without controls and edited: still known, with what was changed', () => {
  const text = 'Mjölken ska komma från kor som betar utomhus minst 120 dygn per år.';
  const [found] = findClauses(loose(text), undefined, KNOWN);
  expect(found).toMatchObject({ criterion: 'KS-2', version: 1, words: 'edited' });
});

test('words on the same matter are nobody’s clause', () => {
  expect(
    findClauses(
      loose('Leverantören ska leverera mjölk från kor och griskött varje dag.'),
      undefined,
      KNOWN,
    ),
  ).toEqual([]);
});
