import { loadShippedLibrary } from '@kravsmed/criteria-data';
import { parseCriterionId, type Criterion, type CriterionId, type Library } from '@kravsmed/domain';
import type { LibraryParts } from '../library-parts';

export async function shippedLibrary(): Promise<Library> {
  const loaded = await loadShippedLibrary();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.library;
}

export function idOf(text: string): CriterionId {
  const id = parseCriterionId(text);
  if (id === undefined) throw new RangeError(`no id: ${text}`);
  return id;
}

/** Criteria alone, as an agency writes its own beside the questions and groups that there are. */
export const onlyCriteria = (...criteria: readonly Criterion[]): LibraryParts => ({
  criteria,
  questions: [],
  productGroups: [],
  goals: [],
  packages: [],
});

/** A criterion of an agency's own: the first version of a shipped one under another number, as a draft. */
export function ownCriterion(library: Library, from: string, id: string, slug: string): Criterion {
  const model = library.criteria.get(idOf(from));
  const [first] = model?.versions ?? [];
  if (model === undefined || first === undefined) throw new RangeError(`no criterion: ${from}`);
  return {
    ...model,
    id: idOf(id),
    slug,
    relations: [],
    externalIds: [{ scheme: 'Egen', id: '0012' }],
    versions: [{ ...first, version: 1, decision: { status: 'draft' } }],
  };
}
