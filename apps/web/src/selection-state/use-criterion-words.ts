import type { VersionContent } from '@kravsmed/contract';
import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api-client/api';
import { isOwnCriterion, useDocumentOwner } from './document-owner';

/** The words of one version, wherever they come from. */
export type CriterionWords = Pick<VersionContent, 'texts' | 'parameters' | 'uses'>;

/** An approved version never changes, so it is asked for once. */
export function useCriterionWords(id: string, version: number, wanted: boolean) {
  const owner = useDocumentOwner();
  const own = isOwnCriterion(id);
  return useQuery<CriterionWords>({
    queryKey: own ? ['own-words', owner?.id, id, version] : ['criterion', id, 'version', version],
    queryFn: () => (own ? ownWords(owner?.id ?? '', id, version) : libraryWords(id, version)),
    enabled: wanted && (!own || owner !== null),
    staleTime: Infinity,
  });
}

const libraryWords = (id: string, version: number): Promise<CriterionWords> =>
  bodyOf(
    api.GET('/api/v1/criteria/{id}/versions/{version}', { params: { path: { id, version } } }),
  );

async function ownWords(
  organisationId: string,
  localId: string,
  version: number,
): Promise<CriterionWords> {
  const { versions } = await bodyOf(
    api.GET('/api/v1/organisations/{organisationId}/criteria/{localId}', {
      params: { path: { organisationId, localId } },
    }),
  );
  const found = versions.find((one) => one.version === version);
  if (found === undefined) throw new Error(`${localId}:${version}`);
  return found.content;
}
