import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { bodyOf, api } from '../../../api-client/api';
import type { LibraryFilter } from './library-filter';

const PAGE = 24;

/** Criteria that fit the filter, page by page; the former answer stays while the next is on its way. */
export function useCriteriaSearch(filter: LibraryFilter) {
  return useInfiniteQuery({
    queryKey: ['criteria', filter],
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
