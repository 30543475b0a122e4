import { presentationOf, type Presentation } from '@kravsmed/clauses';
import type { Selection } from '@kravsmed/domain';
import type { Format } from './formats';

/** A workbook has rows and columns of its own, whatever layout was chosen for the text. */
export const presentationFor = (format: Format, selection: Selection): Presentation =>
  format === 'xlsx' ? { style: 'flow', legalBasis: 'list' } : presentationOf(selection);
