import { parseCpv } from '@kravsmed/cpv';
import {
  type CriterionId,
  groupMatchesCpv,
  type Library,
  parseCriterionId,
} from '@kravsmed/domain';

/** What a query names outright instead of describing it. */
export type NamedInQuery =
  | {
      readonly kind: 'criteria';
      readonly ids: readonly CriterionId[];
      readonly version: number | undefined;
    }
  | { readonly kind: 'cpv'; readonly code: string };

/** A criterion's number, its id elsewhere, or a CPV code or the beginning of one. */
export function namedInQuery(q: string, library: Library): NamedInQuery | undefined {
  const text = q.trim();
  return criterionNumber(text, library) ?? externalId(text, library) ?? cpvCode(text, library);
}

/** "KS-1042", "ks1042", "1042", "KS-1042:3", "ks 1042 version 3"; "KS-104" is the beginning of ten. */
function criterionNumber(text: string, { criteria }: Library): NamedInQuery | undefined {
  const match = /^(ks)?[\s-]*(\d+)(?:\s*(?::|v\.?|version)\s*(\d{1,6}))?$/i.exec(text);
  const [, prefix, digits = '', version] = match ?? [];
  const id = parseCriterionId(`KS-${digits}`);
  const exists = id !== undefined && criteria.has(id);
  if (match === null || (prefix === undefined && !exists)) return undefined;
  return {
    kind: 'criteria',
    ids: exists ? [id] : [...criteria.keys()].filter((each) => each.startsWith(`KS-${digits}`)),
    version: version === undefined ? undefined : Number(version),
  };
}

/** "10235:2", "KravID 10235", "UHM 10235:2": the same criterion at an agency. */
function externalId(text: string, { criteria }: Library): NamedInQuery | undefined {
  const number = text.replace(/^(?:(?:uhm|krav-?id|id|nr)[\s:-]*)+/i, '').toLowerCase();
  if (number.length < 3) return undefined;
  const ids = [...criteria.values()]
    .filter(({ externalIds }) =>
      externalIds.some(({ id }) =>
        [id, id.split(':')[0]].some((one) => one?.toLowerCase() === number),
      ),
    )
    .map(({ id }) => id);
  return ids.length === 0 ? undefined : { kind: 'criteria', ids, version: undefined };
}

/** "15113000-3", "15113", "CPV 151". Few digits alone are a code only when goods here have it. */
function cpvCode(text: string, { productGroups }: Library): NamedInQuery | undefined {
  const [, prefix, digits = ''] = /^(cpv[\s:]*)?(\d{2,8})(?:\s*-\s*\d?)?$/i.exec(text) ?? [];
  const code = digits === '' ? undefined : parseCpv(digits.padEnd(8, '0'));
  if (code === undefined) return undefined;
  const sure = prefix !== undefined || digits.length >= 5;
  const ours = [...productGroups.values()].some((group) => groupMatchesCpv(group, code));
  return sure || ours ? { kind: 'cpv', code } : undefined;
}
