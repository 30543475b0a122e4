import type { FormFieldNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';

/** Within a cell of words there is only room for a line to write on. */
export const renderFormField: InlineToRuns<FormFieldNode> = ({ field }) => [
  { text: field === 'checkBox' ? '\u2610' : '________' },
];
