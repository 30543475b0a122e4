import type { FormFieldNode } from '@kravsmed/clauses';
import { styledRun } from '../run';
import type { InlineRenderer } from '../render-context';

export const renderFormField: InlineRenderer<FormFieldNode> = ({ field }, _context, mood) => [
  styledRun(field === 'checkBox' ? '\u2610' : '________', mood),
];
