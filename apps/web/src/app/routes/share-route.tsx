import { Alert, Heading, Spinner } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchTender } from '../../selection-state/tender-api';
import { writeLocalDocument } from '../../selection-state/local-documents';
import { PageTitle } from '../layout/page-title';

const share = getRouteApi('/dela/$id');

/** Opens a shared document. Its secret is in the fragment of the address, which no server sees. */
export function ShareRoute() {
  const { t } = useTranslation();
  const { id } = share.useParams();
  const navigate = share.useNavigate();
  const [fault, setFault] = useState('');

  useEffect(() => {
    const secret = window.location.hash.slice(1);
    fetchTender({ id, secret })
      .then((document) => {
        // Of what an organisation owns the session is the key.
        if (document.organisation === null) {
          const openedAt = new Date().toISOString();
          writeLocalDocument({ id, secret, title: document.title, openedAt });
        }
        return navigate({ to: '/dokument/$id/$step', params: { id, step: 'kop' }, replace: true });
      })
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  }, [id, navigate]);

  return (
    <div className="page">
      <PageTitle>{t('share.title')}</PageTitle>
      <Heading level={1} data-size="lg">
        {t('share.title')}
      </Heading>
      {fault === '' ? (
        <Spinner aria-label={t('share.opening')} />
      ) : (
        <Alert data-color="danger">
          {t('share.failed')} {fault}
        </Alert>
      )}
    </div>
  );
}
