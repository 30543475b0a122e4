import { strong, text } from '../inline-words';
import type { BlockNode, InlineNode, LabelledNode, ParagraphNode } from '../nodes';
import { atTheEnd } from './end-of-words';
import { asSentence, inOneLine } from './one-line';
import { reference } from './provenance';
import type { ClauseSetter } from './setter';

/** What a bidder must see at once; the rest stands in the quiet line. */
const IN_SIGHT: ReadonlySet<LabelledNode['role']> = new Set<LabelledNode['role']>([
  'scoring',
  'appliesTo',
  'note',
]);

/** Short: number and title run into the words, and one quiet line with source, evidence and the rest. */
export const asListItem: ClauseSetter = ({ clause, item = 1 }, content, { selection, words }) => {
  const cited = reference(clause, selection, words);
  const quiet = content.parts.filter(({ role }) => !IN_SIGHT.has(role));
  return [
    ...runIn(
      [strong(`${item}.\u00a0${clause.title}.`), text(' ')],
      atTheEnd(
        content.asked,
        content.seeAlso.flatMap(({ children }) => [text(' '), ...children]),
      ),
    ),
    ...content.parts.filter(({ role }) => IN_SIGHT.has(role)).map(onOneLine),
    {
      ...cited,
      children: [
        ...(quiet.length === 0 ? cited.children : asSentence(cited.children)),
        ...quiet.flatMap((part) => [text(' '), ...asSentence(onOneLine(part).children)]),
      ],
    },
  ];
};

function runIn(
  opening: readonly InlineNode[],
  [first, ...rest]: readonly BlockNode[],
): BlockNode[] {
  if (first?.kind === 'paragraph') {
    return [{ ...first, children: [...opening, ...first.children] }, ...rest];
  }
  return [
    { kind: 'paragraph', children: opening },
    ...(first === undefined ? [] : [first]),
    ...rest,
  ];
}

const onOneLine = ({ label, children }: LabelledNode): ParagraphNode => ({
  kind: 'paragraph',
  children: [strong(`${label}:`), text(' '), ...inOneLine(children)],
});
