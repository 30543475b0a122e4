import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** The product groups, which seldom change: asked for once and kept for a while. */
export function useProductGroups() {
  return useQuery({
    queryKey: ['product-groups'],
    queryFn: () => bodyOf(api.GET('/api/v1/product-groups')),
    staleTime: 10 * 60_000,
  });
}
