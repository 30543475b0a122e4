import type { CriterionDetail, Draft, VersionDetail } from '@kravsmed/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

/** The draft that an address names. */
export interface DraftKey {
  readonly criterion: string;
  readonly version: number;
}

export const citeOf = ({ criterion, version }: DraftKey): string => `${criterion}:${version}`;
export const draftPath = ({ criterion, version }: DraftKey) => ({
  path: { criterionId: criterion, version },
});

const DESK = ['desk'] as const;
const draftKey = ({ criterion, version }: DraftKey) => [...DESK, 'draft', criterion, version];
const DRAFT = '/api/v1/desk/drafts/{criterionId}/{version}';

export const fetchDraft = (key: DraftKey): Promise<Draft> =>
  bodyOf(api.GET(DRAFT, { params: draftPath(key) }));

export const useDrafts = () =>
  useQuery({
    queryKey: [...DESK, 'drafts'],
    queryFn: () => bodyOf(api.GET('/api/v1/desk/drafts')),
    staleTime: 0,
  });

/** A draft is under work here: what is fetched again would only be in the way of what is typed. */
export const useDraft = (key: DraftKey) =>
  useQuery({
    queryKey: draftKey(key),
    queryFn: () => fetchDraft(key),
    staleTime: Infinity,
    gcTime: 0,
  });

export const useWithdrawals = () =>
  useQuery({
    queryKey: [...DESK, 'withdrawals'],
    queryFn: () => bodyOf(api.GET('/api/v1/desk/withdrawals')),
    staleTime: 0,
  });

export const useComments = (key: DraftKey) =>
  useQuery({
    queryKey: [...draftKey(key), 'comments'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/desk/drafts/{criterionId}/{version}/comments', { params: draftPath(key) }),
      ),
    staleTime: 0,
  });

/** Puts the server's answer about a draft where the page reads it. */
export function useDraftAnswers(key: DraftKey) {
  const queries = useQueryClient();
  return {
    saved: (draft: Draft) => queries.setQueryData(draftKey(key), draft),
    commented: () => queries.invalidateQueries({ queryKey: [...draftKey(key), 'comments'] }),
    /** The library has changed, or will on a day: what was read of it is old. */
    decided: async (draft: Draft) => {
      queries.setQueryData(draftKey(key), draft);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[1] !== 'draft',
      });
    },
  };
}

export function useForgetDesk() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[1] !== 'draft',
    });
}

/** The criterion as the library has it today; not asked for while it is new. */
export const useLibraryCriterion = (id: string, isKnown = true) =>
  useQuery<CriterionDetail>({
    queryKey: ['criterion', id, 'desk'],
    queryFn: () => bodyOf(api.GET('/api/v1/criteria/{id}', { params: { path: { id } } })),
    enabled: isKnown,
  });

export const useLibraryVersion = (id: string, version: number | null) =>
  useQuery<VersionDetail>({
    queryKey: ['criterion', id, 'version', version ?? undefined],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/criteria/{id}/versions/{version}', {
          params: { path: { id, version: version ?? 0 } },
        }),
      ),
    enabled: version !== null,
  });

export const useQuestions = () =>
  useQuery({
    queryKey: ['questions', 'desk'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/v1/questions'))).items.map(({ question }) => question),
    staleTime: 10 * 60_000,
  });

export const useGoals = () =>
  useQuery({
    queryKey: ['goals'],
    queryFn: () => bodyOf(api.GET('/api/v1/goals')),
    staleTime: 10 * 60_000,
  });

/** What the public board says of the draft; undefined until it is known, null when it says nothing. */
export function useLibraryNote(
  key: DraftKey,
): { readonly sv: string; readonly en: string } | null | undefined {
  const board = useQuery({
    queryKey: ['board'],
    queryFn: () => bodyOf(api.GET('/api/v1/board')),
  });
  const card = board.data?.items.find(
    ({ criterion, version }) => criterion === key.criterion && version === key.version,
  );
  return board.data === undefined ? undefined : (card?.note ?? null);
}
