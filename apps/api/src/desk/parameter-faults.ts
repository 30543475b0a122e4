import type { ParameterDeclaration } from '@kravsmed/domain';
import type { ProblemAt } from '../platform/http/problem';
import type { DraftContent } from './draft';

type ParameterType = ParameterDeclaration['type'];

/** What only a value of some types has. */
const OWN_FIELDS: Readonly<Record<ParameterType, readonly string[]>> = {
  number: ['default', 'minimum', 'maximum', 'decimals', 'unit', 'unitOne'],
  percent: ['default', 'minimum', 'maximum', 'decimals', 'unit', 'unitOne'],
  choice: ['default', 'options'],
  date: ['default'],
  text: ['default', 'maximumLength'],
};
const SHARED_FIELDS = ['name', 'label', 'help'];

/**
 * A schema of alternatives tells what keeps a value from being each of them. An editor who has said that
 * it is a percentage need not hear what it lacks to be a date.
 */
export function withoutOtherTypes(
  faults: readonly ProblemAt[],
  { parameters }: DraftContent,
): readonly ProblemAt[] {
  return faults.filter(({ pointer }) => {
    const [, index, field] = /^\/parameters\/(\d+)\/(\w+)/.exec(pointer) ?? [];
    if (index === undefined || field === undefined) return true;
    const type: string | undefined = parameters?.[Number(index)]?.type;
    if (type === undefined || !isType(type)) return true;
    return SHARED_FIELDS.includes(field) || OWN_FIELDS[type].includes(field);
  });
}

const isType = (word: string): word is ParameterType => Object.hasOwn(OWN_FIELDS, word);
