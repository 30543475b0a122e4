import type { LocalizedText } from '@kravsmed/domain';
import labels from './cpv-2008.json';

const LABELS: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries(labels).map(([code, [sv = '', en = '']]) => [code, { sv, en }]),
);

/**
 * The eight digits of the code in `text`, as in "15113000", "15113000-3" or "CPV 15113000-3".
 * Undefined when the form is wrong. The check digit is dropped unread: the regulation gives no rule
 * for it.
 */
export function parseCpv(text: string): string | undefined {
  return /^\s*(?:cpv[\s:]*)?(\d{8})(?:\s*-\s*\d)?\s*$/i.exec(text)?.[1];
}

/** What the code is called, or undefined when the selection kept here does not hold it. */
export function cpvLabel(code: string): LocalizedText | undefined {
  const parsed = parseCpv(code);
  return parsed === undefined ? undefined : LABELS.get(parsed);
}

/** True when `code` is `wider` or lies below it: 15113000 (pork) below 15100000 (animal products). */
export function cpvPrefixMatch(wider: string, code: string): boolean {
  const [above, below] = [parseCpv(wider), parseCpv(code)];
  return above !== undefined && below !== undefined && below.startsWith(significantDigits(above));
}

/** Zeros at the end say "all of this"; the first two digits, the division, always count. */
const significantDigits = (code: string): string =>
  code.slice(0, 2) + code.slice(2).replace(/0+$/, '');

/** The codes kept here that lie above `code`, widest first. */
export function cpvAncestors(code: string): string[] {
  const parsed = parseCpv(code);
  if (parsed === undefined) return [];
  return [2, 3, 4, 5, 6, 7]
    .map((digits) => parsed.slice(0, digits).padEnd(8, '0'))
    .filter((above, index, all) => above !== parsed && all.indexOf(above) === index)
    .filter((above) => LABELS.has(above));
}

/** Every code kept here, in order. */
export const cpvCodes = (): string[] => [...LABELS.keys()];
