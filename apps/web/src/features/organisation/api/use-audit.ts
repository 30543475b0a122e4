import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

/** What happened in the organisation, the newest first, a page at a time. */
export const useAudit = (organisationId: string) =>
  useInfiniteQuery({
    queryKey: ['organisation', organisationId, 'audit'],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/organisations/{organisationId}/audit', {
          params: {
            path: { organisationId },
            query: pageParam === null ? {} : { cursor: pageParam },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** Whether the trail is whole. Asked for by hand: it walks every row. */
export const useAuditCheck = (organisationId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['organisation', organisationId, 'audit-check'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/organisations/{organisationId}/audit/check', {
          params: { path: { organisationId } },
        }),
      ),
    enabled,
    staleTime: 0,
  });
