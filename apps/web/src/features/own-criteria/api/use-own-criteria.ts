import type { BeginOwnCriterion, OwnCriterion, VersionContent } from '@kravsmed/contract';
import type { FieldChoices } from '@kravsmed/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, done } from '../../../api-client/api';

/** One of an organisation's own criteria, as an address names it. */
export interface OwnKey {
  readonly organisationId: string;
  readonly localId: string;
}

const LIST = '/api/v1/organisations/{organisationId}/criteria';
const ONE = '/api/v1/organisations/{organisationId}/criteria/{localId}';
const OWN = 'own-criteria';
const at = (path: OwnKey) => ({ params: { path } });
const tagged = (path: OwnKey, hash: string) => ({
  params: { path, header: { 'If-Match': `"${hash}"` } },
});

export const useOwnCriteria = (organisationId: string) =>
  useQuery({
    queryKey: [OWN, organisationId],
    queryFn: () => bodyOf(api.GET(LIST, { params: { path: { organisationId } } })),
    staleTime: 0,
  });

export const fetchOwn = (key: OwnKey): Promise<OwnCriterion> => bodyOf(api.GET(ONE, at(key)));

/** One is under work here: what is fetched again would only be in the way of what is typed. */
export const useOwnCriterion = (key: OwnKey) =>
  useQuery({
    queryKey: [OWN, key.organisationId, key.localId],
    queryFn: () => fetchOwn(key),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const useOwnMerge = (key: OwnKey, to: number | undefined) =>
  useQuery({
    queryKey: [OWN, key.organisationId, key.localId, 'merge', to],
    queryFn: () =>
      bodyOf(
        api.GET(`${ONE}/merge`, {
          params: { path: key, query: to === undefined ? {} : { to } },
        }),
      ),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const beginOwn = (organisationId: string, body: BeginOwnCriterion): Promise<OwnCriterion> =>
  bodyOf(api.POST(LIST, { params: { path: { organisationId } }, body }));

export const saveOwn = (
  key: OwnKey,
  hash: string,
  content: VersionContent,
): Promise<OwnCriterion> => bodyOf(api.PUT(ONE, { ...tagged(key, hash), body: { content } }));

export const approveOwn = (
  key: OwnKey,
  hash: string,
  effectiveFrom: string,
): Promise<OwnCriterion> =>
  bodyOf(api.POST(`${ONE}/approve`, { ...tagged(key, hash), body: { effectiveFrom } }));

export const withdrawOwn = (key: OwnKey, reason: string, from: string): Promise<OwnCriterion> =>
  bodyOf(
    api.POST(`${ONE}/withdraw`, { ...at(key), body: { reason: { sv: reason, en: reason }, from } }),
  );

export const nextOwn = (key: OwnKey): Promise<OwnCriterion> =>
  bodyOf(api.POST(`${ONE}/next`, at(key)));

export const deleteOwnDraft = (key: OwnKey): Promise<void> => done(api.DELETE(ONE, at(key)));

export const mergeOwn = (
  key: OwnKey,
  to: number,
  oursHash: string,
  choices: FieldChoices,
): Promise<OwnCriterion> =>
  bodyOf(
    api.POST(`${ONE}/merge`, { ...at(key), body: { to, oursHash, choices: choicesDto(choices) } }),
  );

type ChoicesDto = Readonly<
  Record<string, 'base' | 'ours' | 'theirs' | Record<string, string | { text: string }>>
>;

const choicesDto = (choices: FieldChoices): ChoicesDto =>
  Object.fromEntries(
    Object.entries(choices).map(([path, choice]) => [
      path,
      typeof choice === 'string' ? choice : { ...choice },
    ]),
  );

/** Puts the server's answer where the pages read it; lists and documents learn that they are old. */
export function useOwnAnswers(organisationId: string) {
  const queries = useQueryClient();
  return {
    decided: async (criterion: OwnCriterion) => {
      queries.setQueryData([OWN, organisationId, criterion.id], criterion);
      await queries.invalidateQueries({ queryKey: [OWN, organisationId], exact: true });
      await queries.invalidateQueries({ queryKey: ['own-catalogue', organisationId] });
    },
    saved: (criterion: OwnCriterion) =>
      queries.setQueryData([OWN, organisationId, criterion.id], criterion),
    gone: async (localId: string) => {
      queries.removeQueries({ queryKey: [OWN, organisationId, localId] });
      await queries.invalidateQueries({ queryKey: [OWN, organisationId], exact: true });
    },
  };
}

/** A version of the library, to show what an own criterion comes from. */
export const useLibraryVersion = (criterion: string | null, version: number | null) =>
  useQuery({
    queryKey: ['criterion', criterion, 'version', version],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/criteria/{id}/versions/{version}', {
          params: { path: { id: criterion ?? '', version: version ?? 0 } },
        }),
      ),
    enabled: criterion !== null && version !== null,
    staleTime: Infinity,
  });

export const useQuestions = () =>
  useQuery({
    queryKey: ['questions', null],
    queryFn: () => bodyOf(api.GET('/api/v1/questions', { params: { query: {} } })),
    staleTime: 10 * 60_000,
  });
