import type { ClauseDocument } from './nodes';
import { withoutReasons } from './selection-data';
import { wordsIn } from './words-in';

/** The whole, what goes into the tender, or what is for the buyer alone. */
export const DOCUMENT_PARTS = ['all', 'tender', 'annex'] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/**
 * A document of the part asked for. The tender part can be inserted as it is: nothing in it has to be
 * taken out again before the tender is advertised.
 */
export function partOf(document: ClauseDocument, part: DocumentPart): ClauseDocument {
  switch (part) {
    case 'all':
      return document;
    case 'tender':
      return { ...document, annex: [], selection: withoutReasons(document.selection) };
    case 'annex':
      return {
        ...document,
        title: `${document.title} – ${wordsIn(document.language).annex.short}`,
        body: document.annex,
        annex: [],
      };
  }
}
