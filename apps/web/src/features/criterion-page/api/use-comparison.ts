import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '@kravsmed/domain';
import { api, bodyOf } from '../../../api-client/api';

export function useComparison(id: string, from: number, to: number, lang: Language) {
  return useQuery({
    queryKey: ['comparison', id, from, to, lang],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/criteria/{id}/compare', {
          params: { path: { id }, query: { from, to, lang } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
