import type { Language } from '@kravsmed/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { bodyOf, api } from '../../../api-client/api';
import type { LibraryFilter } from './library-filter';

const PAGE = 24;

/**
 * Criteria that fit the filter, page by page. The former answer stays while the next is on its way,
 * and a request that nobody waits for any more is broken off.
 */
export function useCriteriaSearch(filter: LibraryFilter, language: Language) {
  return useInfiniteQuery({
    queryKey: ['criteria', filter, language],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/criteria', {
          signal,
          params: {
            query: {
              ...(filter.q ? { q: filter.q } : {}),
              ...(filter.asOf ? { asOf: filter.asOf } : {}),
              productGroup: [...filter.productGroup],
              area: [...filter.area],
              level: [...filter.level],
              use: [...filter.use],
              lang: language,
              limit: PAGE,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
