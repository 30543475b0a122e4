import { text } from '../inline-words';
import type { BlockNode } from '../nodes';
import { labelled } from './labelled';
import { buyerName, reference } from './provenance';
import type { ClauseSetter } from './setter';

/** Running text under a heading, each part with its label. */
export const asFlow: ClauseSetter = ({ clause, place }, content, { selection, words }) =>
  [
    { kind: 'heading', ...place, children: [text(clause.title)] },
    reference(clause, selection, words),
    ...(clause.item.adaptation
      ? labelled('adaptation', words.adaptedBy(buyerName(selection, words)), content.asked)
      : content.asked),
    ...content.seeAlso,
    ...content.parts,
  ] satisfies BlockNode[];
