import type { Me } from '@kravsmed/contract';
import type { Permission } from '@kravsmed/domain';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from '../api-client/api';

const ME = ['me'] as const;

/** Who is signed in here; null when nobody is. */
export function useMe(): UseQueryResult<Me | null> {
  return useQuery({ queryKey: ME, queryFn: readMe, staleTime: 5 * 60_000 });
}

export const readMe = async (): Promise<Me | null> =>
  (await bodyOf(api.GET('/api/v1/auth/session'))).me;

/** Tells the page who is signed in now. What was fetched for somebody else is forgotten. */
export function useEnter(): (me: Me | null) => void {
  const queries = useQueryClient();
  return (me) => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
    queries.setQueryData(ME, me);
  };
}

/** The organisations in which the person may do this. */
export const organisationsWhere = (me: Me | null | undefined, permission: Permission) =>
  (me?.memberships ?? [])
    .filter(({ permissions }) => permissions.includes(permission))
    .map(({ organisation }) => organisation);
