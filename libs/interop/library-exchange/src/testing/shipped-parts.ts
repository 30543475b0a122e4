import { loadShippedLibrary } from '@kravsmed/criteria-data';
import { parseCriterionId, type CriterionId, type Library } from '@kravsmed/domain';

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
