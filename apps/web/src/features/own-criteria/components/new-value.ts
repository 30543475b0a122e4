import type { ParameterDeclaration } from '@kravsmed/contract';

/** What can be added; a choice between words comes with a criterion that has one. */
export const VALUE_KINDS = ['percent', 'number', 'text', 'date'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

const BLANK = { sv: '', en: '' };
const NAMES: Readonly<Record<ValueKind, string>> = {
  percent: 'andel',
  number: 'antal',
  text: 'text',
  date: 'datum',
};

/** A value as it begins, under a name that no other has. */
export function newValue(
  kind: ValueKind,
  others: readonly ParameterDeclaration[],
): ParameterDeclaration {
  const taken = new Set(others.map(({ name }) => name));
  let name = NAMES[kind];
  for (let number = 2; taken.has(name); number += 1) name = `${NAMES[kind]}${number}`;
  switch (kind) {
    case 'percent':
      return { type: 'percent', name, label: BLANK, default: 50, minimum: 0, maximum: 100 };
    case 'number':
      return { type: 'number', name, label: BLANK, default: 1, minimum: 0, maximum: 1000 };
    case 'text':
      return { type: 'text', name, label: BLANK, default: BLANK, maximumLength: 200 };
    case 'date':
      return { type: 'date', name, label: BLANK };
  }
}
