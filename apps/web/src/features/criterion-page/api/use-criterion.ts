import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

/** A criterion as it stands on `asOf` (today when empty). */
export function useCriterion(id: string, asOf: string) {
  return useQuery({
    queryKey: ['criterion', id, asOf],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/criteria/{id}', {
          params: { path: { id }, query: asOf === '' ? {} : { asOf } },
        }),
      ),
  });
}

/** One version of it, whatever day it is. */
export function useVersion(id: string, version: number | undefined) {
  return useQuery({
    queryKey: ['criterion', id, 'version', version],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/criteria/{id}/versions/{version}', {
          params: { path: { id, version: version ?? 0 } },
        }),
      ),
    enabled: version !== undefined,
  });
}
