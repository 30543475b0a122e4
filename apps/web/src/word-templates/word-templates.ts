import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, done } from '../api-client/api';

const key = (organisationId: string) => ['organisation', organisationId, 'templates'] as const;

/** The organisation's own Word templates; none for a document that no organisation owns. */
export const useWordTemplates = (organisationId: string | undefined) =>
  useQuery({
    queryKey: key(organisationId ?? ''),
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/organisations/{organisationId}/templates', {
          params: { path: { organisationId: organisationId ?? '' } },
        }),
      ),
    enabled: organisationId !== undefined,
  });

export function addWordTemplate(organisationId: string, file: File) {
  const form = new FormData();
  form.append('file', file);
  return bodyOf(
    api.POST('/api/v1/organisations/{organisationId}/templates', {
      params: { path: { organisationId } },
      // The browser writes the form, with its boundary; the type knows only that a file is in it.
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
}

export const deleteWordTemplate = (organisationId: string, templateId: string): Promise<void> =>
  done(
    api.DELETE('/api/v1/organisations/{organisationId}/templates/{templateId}', {
      params: { path: { organisationId, templateId } },
    }),
  );
