import { canonicalJson } from './canonical-json';

/** Whether two values hold the same, whatever order their keys came in. */
export const sameContent = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));
