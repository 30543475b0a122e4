import type { FormFieldNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

const TYPES = { checkBox: 'checkbox', text: 'text', date: 'date' } as const;

/** A field that can be filled in. The words around it are for the eye: its name says all that is asked. */
export const renderFormField: NodeToHtml<FormFieldNode> = (
  { field, name, label, options = [] },
  { ids },
) => {
  const named = `${ids.attribute(name)} name="${escapeHtml(name)}" aria-label="${escapeHtml(label)}"`;
  if (field !== 'choice') return `<input type="${TYPES[field]}"${named}>`;
  const choices = ['', ...options].map((option) => `<option>${escapeHtml(option)}</option>`);
  return `<select${named}>${choices.join('')}</select>`;
};
