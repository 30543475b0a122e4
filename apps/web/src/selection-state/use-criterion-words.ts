import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api-client/api';

/** The words of one version; an approved version never changes, so it is asked for once. */
export function useCriterionWords(id: string, version: number, wanted: boolean) {
  return useQuery({
    queryKey: ['criterion', id, 'version', version],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/criteria/{id}/versions/{version}', { params: { path: { id, version } } }),
      ),
    enabled: wanted,
    staleTime: Infinity,
  });
}
