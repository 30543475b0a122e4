import { unzipSync } from 'fflate';
import { bookmarkFaults, referenceFaults } from './faults/bookmark-faults';
import { contentTypeFaults, relationshipFaults } from './faults/package-faults';
import { footnoteFaults } from './faults/footnote-faults';
import { controlFaults, revisionFaults } from './faults/number-faults';
import { numberingFaults } from './faults/numbering-faults';
import { styleFaults } from './faults/style-faults';
import { tableFaults } from './faults/table-faults';
import { readParts, type Parts } from './faults/read-parts';

const CHECKS: readonly ((parts: Parts) => string[])[] = [
  contentTypeFaults,
  relationshipFaults,
  styleFaults,
  numberingFaults,
  footnoteFaults,
  bookmarkFaults,
  referenceFaults,
  controlFaults,
  revisionFaults,
  tableFaults,
];

/**
 * What is wrong with a Word file that schemas and the Open XML validator do not see: numbers used twice,
 * and names of what is not there. Empty for a sound file.
 */
export function docxFaults(docx: Uint8Array): string[] {
  const { parts, faults } = readParts(unzipSync(docx));
  return [...faults, ...CHECKS.flatMap((check) => check(parts))];
}
