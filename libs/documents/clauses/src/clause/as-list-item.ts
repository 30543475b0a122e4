import { strong, text } from '../inline-words';
import type { LabelledNode, ParagraphNode } from '../nodes';
import { atTheEnd } from './end-of-words';
import { labelled } from './labelled';
import { asSentence, inOneLine } from './one-line';
import { reference } from './provenance';
import type { ClauseSetter } from './setter';

/** What a bidder must see at once; the rest stands in the quiet line. */
const IN_SIGHT: ReadonlySet<LabelledNode['role']> = new Set<LabelledNode['role']>([
  'scoring',
  'appliesTo',
  'note',
]);

/**
 * Short: number and title as the label of the words, and one quiet line with source, evidence and the
 * rest. The title has a line of its own: LibreOffice shows links and bold words as plain text in the
 * first paragraph of a content control.
 */
export const asListItem: ClauseSetter = ({ clause, item = 1 }, content, { selection, words }) => {
  const cited = reference(clause, selection, words);
  const quiet = content.parts.filter(({ role }) => !IN_SIGHT.has(role));
  const seeAlso = content.seeAlso.flatMap(({ children }) => [text(' '), ...children]);
  return [
    ...labelled('requirement', `${item}.\u00a0${clause.title}`, atTheEnd(content.asked, seeAlso)),
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

const onOneLine = ({ label, children }: LabelledNode): ParagraphNode => ({
  kind: 'paragraph',
  children: [strong(`${label}:`), text(' '), ...inOneLine(children)],
});
