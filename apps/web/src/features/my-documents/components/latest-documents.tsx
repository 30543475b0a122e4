import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../api/use-documents';
import { DocumentList } from './document-list';

const LATEST = 5;

/** On the start page: what was saved last in one's organisations, and the way to all of it. */
export function LatestDocuments({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const documents = useDocuments(me);
  if (me.memberships.length === 0) return null;
  const active = documents.data?.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const [first, ...others] = me.memberships;
  return (
    <section aria-labelledby="latest">
      <Heading level={2} data-size="sm" id="latest" tabIndex={-1}>
        {others.length === 0
          ? t('documents.latestIn', { organisation: first?.organisation.name ?? '' })
          : t('documents.latest')}
      </Heading>
      {documents.isError && <Alert data-color="danger">{documents.error.message}</Alert>}
      {documents.isPending && <Spinner aria-label={t('documents.loading')} />}
      {documents.data && active.length === 0 && (
        <Paragraph className="quiet">{t('documents.none')}</Paragraph>
      )}
      <DocumentList documents={active.slice(0, LATEST)} me={me} heading="latest" />
      {documents.data && documents.data.length > 0 && (
        <Paragraph className="documents-all">
          <Link to="/underlag">{t('documents.all', { count: documents.data.length })}</Link>
        </Paragraph>
      )}
    </section>
  );
}
