import type { ParameterValue } from '@kravsmed/domain';

/** A number as people write it: "12,5", "1 000". Anything else stays as it was typed. */
export function readNumber(text: string): ParameterValue {
  const compact = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(compact) ? Number(compact) : text;
}
