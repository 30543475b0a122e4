import { Spinner } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TenderDocument } from '@kravsmed/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryPage } from '../../features/revisions/components/history-page';
import { RevisionPage } from '../../features/revisions/components/revision-page';
import { DocumentOwnerProvider } from '../../selection-state/document-owner';
import { readLocalDocument } from '../../selection-state/local-documents';
import { accessTo, type TenderAccess } from '../../selection-state/tender-access';
import { fetchTender } from '../../selection-state/tender-api';
import { useMe } from '../../session/use-me';
import { PageTitle } from '../layout/page-title';
import { ClosedDocument } from './closed-document';
import { NotFoundRoute } from './fault-routes';

const history = getRouteApi('/dokument/$id/versioner');
const version = getRouteApi('/dokument/$id/versioner/$version');

export function HistoryRoute() {
  const { t } = useTranslation();
  const { id } = history.useParams();
  return (
    <>
      <PageTitle>{t('revisions.title')}</PageTitle>
      <DocumentNow id={id}>
        {(document, { secret, mayWrite }) => (
          <HistoryPage document={document} at={{ id, secret }} mayWrite={mayWrite} />
        )}
      </DocumentNow>
    </>
  );
}

export function RevisionRoute() {
  const { t } = useTranslation();
  const navigate = version.useNavigate();
  const { id, version: number } = version.useParams();
  const revision = Number(number);
  if (!Number.isInteger(revision) || revision < 1) return <NotFoundRoute />;
  return (
    <>
      <PageTitle>{t('revisions.version', { version: revision })}</PageTitle>
      <DocumentNow id={id}>
        {(document, { secret, mayWrite }) => (
          <RevisionPage
            document={document}
            at={{ id, secret }}
            revision={revision}
            mayWrite={mayWrite}
            onRestored={() => void navigate({ to: '/dokument/$id/versioner', params: { id } })}
          />
        )}
      </DocumentNow>
    </>
  );
}

interface DocumentNowProps {
  readonly id: string;
  readonly children: (document: TenderDocument, access: TenderAccess) => ReactNode;
}

/** The document as it stands now, opened by this browser's key or by who is signed in. */
function DocumentNow({ id, children }: DocumentNowProps) {
  const { t } = useTranslation();
  const me = useMe();
  const secret = readLocalDocument(id)?.secret;
  const hasKey = secret !== undefined || Boolean(me.data);
  const document = useQuery({
    queryKey: ['tender-now', id],
    queryFn: () => fetchTender({ id, secret }),
    enabled: hasKey && !me.isPending,
    staleTime: 0,
  });
  if (document.data) {
    return (
      <DocumentOwnerProvider value={document.data.organisation}>
        {children(document.data, accessTo(document.data, me.data, secret))}
      </DocumentOwnerProvider>
    );
  }
  if (!me.isPending && !hasKey) return <ClosedDocument why={t('wizard.noKey')} />;
  if (document.isError) return <ClosedDocument why={document.error.message} />;
  return <Spinner aria-label={t('wizard.opening')} />;
}
