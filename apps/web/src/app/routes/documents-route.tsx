import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BrowserDocuments } from '../../features/my-documents/components/browser-documents';
import { CreateDocument } from '../../features/my-documents/components/create-document';
import { OwnedDocuments } from '../../features/my-documents/components/owned-documents';
import { useMe } from '../../session/use-me';
import { PageTitle } from '../layout/page-title';

/** All tender documents: the organisations' and those that this browser holds the key to. */
export function DocumentsRoute() {
  const { t } = useTranslation();
  const { data: me, isPending } = useMe();
  return (
    <div className="page">
      <PageTitle>{t('documents.title')}</PageTitle>
      <div className="page__head">
        <Heading level={1} data-size="lg">
          {t('documents.title')}
        </Heading>
        {!isPending && <CreateDocument me={me} />}
      </div>
      {me && me.memberships.length > 0 && <OwnedDocuments me={me} />}
      {me?.memberships.length === 0 && (
        <Alert data-color="info">
          {t('account.noOrganisation')}{' '}
          <Link to="/organisationer/ny">{t('account.newOrganisation')}</Link>
        </Alert>
      )}
      {me === null && (
        <Alert data-color="info">
          {t('documents.signIn')}{' '}
          <Link to="/logga-in" search={{ till: '/underlag' }}>
            {t('nav.signIn')}
          </Link>
        </Alert>
      )}
      {!isPending && <BrowserDocuments me={me} />}
    </div>
  );
}
