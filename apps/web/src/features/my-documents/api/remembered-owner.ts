import type { OrganisationName } from '@kravsmed/contract';

const KEY = 'kravsmed.owner';

/** Where new documents go, as last chosen here; else the first organisation. Null: in none. */
export function rememberedOwner(
  organisations: readonly OrganisationName[],
): OrganisationName | null {
  const id = localStorage.getItem(KEY);
  if (id === '') return null;
  return organisations.find((one) => one.id === id) ?? organisations[0] ?? null;
}

export const rememberOwner = (organisation: OrganisationName | null): void =>
  localStorage.setItem(KEY, organisation?.id ?? '');
