import { Spinner } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DocumentOwnerProvider } from '../../selection-state/document-owner';
import { readLocalDocument } from '../../selection-state/local-documents';
import { accessTo } from '../../selection-state/tender-access';
import { openTender } from '../../selection-state/open-tender';
import { useMe } from '../../session/use-me';
import { ClosedDocument } from './closed-document';
import { NotFoundRoute } from './fault-routes';
import { Wizard } from './wizard';
import { isStep } from './wizard-steps';

const wizard = getRouteApi('/dokument/$id/$step');

/** A document opens by the key that this browser holds, or by who is signed in. */
export function WizardRoute() {
  const { t } = useTranslation();
  const { id, step } = wizard.useParams();
  const me = useMe();
  const secret = readLocalDocument(id)?.secret;
  const hasKey = secret !== undefined || Boolean(me.data);
  const document = useQuery({
    queryKey: ['tender', id],
    queryFn: () => openTender({ id, secret }, me.data),
    enabled: hasKey && !me.isPending,
    staleTime: Infinity,
    // Work under way must never be exchanged behind the buyer's back.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

  if (!isStep(step)) return <NotFoundRoute />;
  if (document.data) {
    const access = accessTo(document.data, me.data, secret);
    // Taken back from the archive, it is another document to work on.
    const key = `${id} ${document.data.archivedAt ?? ''}`;
    return (
      <DocumentOwnerProvider value={document.data.organisation}>
        <Wizard key={key} document={document.data} access={access} step={step} />
      </DocumentOwnerProvider>
    );
  }
  if (me.isPending) return <Spinner aria-label={t('wizard.opening')} />;
  if (!hasKey) return <ClosedDocument why={t('wizard.noKey')} />;
  if (document.isError) return <ClosedDocument why={document.error.message} />;
  return <Spinner aria-label={t('wizard.opening')} />;
}
