import type { Language } from '@kravsmed/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { formatDate } from '../../../criterion-text/format-date';

/** The decided versions of one of the library's criteria, newest first, those to come included. */
export function useLibraryVersions(criterion: string, language: Language) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['criterion', criterion, ''],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/criteria/{id}', { params: { path: { id: criterion }, query: {} } })),
  });
  return (data?.versions ?? [])
    .filter(({ state }) => state !== 'draft' && state !== 'inConsultation')
    .toSorted((a, b) => b.version - a.version)
    .map(({ version, state, effectiveFrom }) => ({
      version,
      name: `${criterion}:${version} (${t(`state.${state}`)}, ${formatDate(effectiveFrom, language)})`,
    }));
}
