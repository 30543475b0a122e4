import { isLocal, type Criterion } from './criterion';
import type { Library } from './library';

/**
 * The library as one organisation sees it: its own criteria stand beside the library's. A criterion
 * that is not marked as local is left out, so that nobody's own words can pass for the library's.
 */
export function withOwnCriteria(library: Library, own: readonly Criterion[]): Library {
  const local = own.filter(({ id, local: origin }) => isLocal(id) && origin !== undefined);
  if (local.length === 0) return library;
  return {
    ...library,
    criteria: new Map([
      ...library.criteria,
      ...local.map((criterion) => [criterion.id, criterion] as const),
    ]),
  };
}
