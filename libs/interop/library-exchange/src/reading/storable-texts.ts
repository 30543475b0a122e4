import type { DataPath } from '@kravsmed/criteria-data';
import type { LocalizedText } from '@kravsmed/domain';
import type { LibraryParts } from '../library-parts';
import { wholeFile, type Places } from '../places';
import type { ProblemList } from '../problem-list';

/** Signs that no screen shows and no file of ours can hold; a line end and a tab are not among them. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/u;

/** Texts that could not be kept, or not be exported again: too long, or with signs that nobody sees. */
export function checkTexts(
  parts: LibraryParts,
  { textLength }: { readonly textLength: number },
  places: Places,
  problems: ProblemList,
): void {
  const look = (root: unknown, node: unknown, path: DataPath): void => {
    if (typeof node === 'string') {
      const fault = faultOf(node, textLength);
      if (fault !== undefined) problems.add(places.find(root, path) ?? wholeFile('', fault), fault);
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, below] of Object.entries(node)) look(root, below, [...path, key]);
    }
  };
  for (const entry of Object.values(parts).flat()) look(entry, entry, []);
}

function faultOf(text: string, longest: number): LocalizedText | undefined {
  if (text.length > longest) {
    return {
      sv: `Texten är ${text.length} tecken lång; högst ${longest} får plats. Korta den.`,
      en: `The text is ${text.length} characters long; at most ${longest} fit. Shorten it.`,
    };
  }
  if (UNSEEN.test(text)) {
    return {
      sv: 'Texten har osynliga styrtecken. Skriv om den, eller klistra in den som ren text.',
      en: 'The text has invisible control characters. Write it anew, or paste it as plain text.',
    };
  }
  return undefined;
}
