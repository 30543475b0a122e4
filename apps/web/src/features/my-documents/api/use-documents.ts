import type { Me, TenderSummary } from '@kravsmed/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

export const DOCUMENTS = ['tenders'] as const;

/** The tender documents of all one's organisations, archived ones among them; last saved first. */
export const useDocuments = (me: Me | null | undefined): UseQueryResult<readonly TenderSummary[]> =>
  useQuery({
    queryKey: [...DOCUMENTS, me?.account.id],
    queryFn: async () => {
      const answer = await bodyOf(
        api.GET('/api/v1/tenders', { params: { query: { archived: 'all' } } }),
      );
      return answer.items;
    },
    enabled: (me?.memberships.length ?? 0) > 0,
    staleTime: 10_000,
  });
