import type { TenderRevision, TenderRevisionSummary } from '@kravsmed/contract';
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';
import { holding, type TenderKey } from '../../../selection-state/tender-api';

const A_PAGE = 100;

/** Every save of a document, newest first, a page at a time. */
export const useRevisions = ({ id, secret }: TenderKey) =>
  useInfiniteQuery({
    queryKey: ['revisions', id],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/tenders/{id}/revisions', {
          params: {
            path: { id },
            query: { limit: A_PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) },
            header: holding(secret),
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }): readonly TenderRevisionSummary[] => pages.flatMap(({ items }) => items),
    staleTime: 0,
  });

/** The document as it was at one save. A save never changes, so it is asked for once. */
export const useRevision = (
  { id, secret }: TenderKey,
  revision: number,
): UseQueryResult<TenderRevision> =>
  useQuery({
    queryKey: ['revision', id, revision],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/tenders/{id}/revisions/{revision}', {
          params: { path: { id, revision }, header: holding(secret) },
        }),
      ),
    staleTime: Infinity,
  });

/** What differs from one save to another, in words. */
export const useChanges = ({ id, secret }: TenderKey, from: number, to: number) =>
  useQuery({
    queryKey: ['revision-changes', id, from, to],
    queryFn: async () => {
      const answer = await bodyOf(
        api.GET('/api/v1/tenders/{id}/revisions/{revision}/changes', {
          params: { path: { id, revision: to }, query: { from }, header: holding(secret) },
        }),
      );
      return answer.items;
    },
    staleTime: Infinity,
  });
