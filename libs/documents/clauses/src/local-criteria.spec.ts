import type { ClauseNode } from './nodes';
import { localDocument } from './testing/example-document';
import { allWords, wordsOf } from './testing/words-of';

const clausesIn = (language: 'sv' | 'en'): ClauseNode[] =>
  localDocument(language).body.filter((node) => node.kind === 'clause');

const provenance = ({ children }: ClauseNode): string => {
  const line = children.find((node) => node.kind === 'reference');
  return line === undefined ? '' : wordsOf(line.children);
};

describe('criteria of the organisation’s own', () => {
  test('say whose words they are and what they were made from', () => {
    expect(clausesIn('sv').map(provenance)).toEqual([
      'Lokalt kriterium LK-1001:3, Lunds kommun, utgår från KS-1042:2 med ändringar',
      'Lokalt kriterium LK-1002:3, skrivet av Lunds kommun',
      'Lokalt kriterium LK-1003:3, Lunds kommun, utgår från KS-1042:1 med ändringar, anpassad av Lunds kommun',
    ]);
    expect(clausesIn('en').map(provenance)).toEqual([
      'Local criterion LK-1001:3, Lunds kommun, based on KS-1042:2 with changes',
      'Local criterion LK-1002:3, written by Lunds kommun',
      'Local criterion LK-1003:3, Lunds kommun, based on KS-1042:1 with changes, adapted by Lunds kommun',
    ]);
  });

  test('are told from the library’s in the list of criteria too', () => {
    const table = localDocument().body.find((node) => node.kind === 'table');
    expect(table?.rows.map((row) => allWords(row.at(-1) ?? []))).toEqual([
      'Lokal',
      'Lokal',
      'Lokal, anpassad',
    ]);
    expect(table?.caption).toContain('Lokal: lydelsen är en organisations egen');
  });
});
