import type { Library } from '../../criteria/library';
import { selectedItems } from '../selected-items';
import type { Selection } from '../selection';

/** Words that the buyer wrote, not the library: where a forbidden word can come in. */
export interface BuyerWords {
  readonly kind: 'adaptation' | 'note' | 'value';
  readonly text: string;
  readonly pointer: string;
}

export function buyerWords(selection: Selection, library: Library): BuyerWords[] {
  return selectedItems(selection, library).flatMap(({ item, version, pointer }) => {
    const words: BuyerWords[] = [];
    if (item.adaptation) {
      words.push({
        kind: 'adaptation',
        text: item.adaptation.requirement,
        pointer: `${pointer}/adaptation/requirement`,
      });
    }
    if (item.localNote) {
      words.push({ kind: 'note', text: item.localNote, pointer: `${pointer}/localNote` });
    }
    for (const { type, name } of version.parameters) {
      const value = item.parameters[name];
      if (type === 'text' && typeof value === 'string') {
        words.push({ kind: 'value', text: value, pointer: `${pointer}/parameters/${name}` });
      }
    }
    return words;
  });
}

/** The words of `text` that match, each once. `pattern` must be global. */
export const foundWords = (text: string, pattern: RegExp): string[] => [
  ...new Set(text.match(pattern) ?? []),
];
