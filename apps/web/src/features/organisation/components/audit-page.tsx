import { Alert, Button, Heading, Paragraph, Spinner, Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { useAudit, useAuditCheck } from '../api/use-audit';
import { useOrganisation } from '../api/use-organisation';

/** Everything that was decided and every access that changed; nobody can alter it. */
export function AuditPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: organisation } = useOrganisation(id);
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useAudit(id);
  const events = data?.pages.flatMap(({ items }) => items) ?? [];
  const when = (at: string): string =>
    new Date(at).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
    });
  return (
    <div className="page">
      <Paragraph className="eyebrow">
        <Link to="/organisationer/$id" params={{ id }}>
          {organisation?.name ?? '…'}
        </Link>
      </Paragraph>
      <Heading level={1} data-size="lg">
        {t('audit.title')}
      </Heading>
      <Paragraph className="lead">{t('audit.lead')}</Paragraph>
      <TrailCheck id={id} />
      {error && <Alert data-color="danger">{error.message}</Alert>}
      {!data && !error && <Spinner aria-label={t('wizard.opening')} />}
      {events.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t('audit.table')} tabIndex={0}>
          <Table zebra>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('audit.when')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('audit.who')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('audit.what')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {events.map((event) => (
                <Table.Row key={event.number}>
                  <Table.Cell>
                    <time dateTime={event.at}>{when(event.at)}</time>
                  </Table.Cell>
                  <Table.Cell>{event.by[language]}</Table.Cell>
                  <Table.Cell>{event.words[language]}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {hasNextPage && (
        <Button variant="secondary" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t('library.more')}
        </Button>
      )}
    </div>
  );
}

/** Walks the chain on request, and says whether anything in it was touched. */
function TrailCheck({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useAuditCheck(id, asked);
  return (
    <div className="stack">
      <div className="button-row">
        <Button
          variant="secondary"
          disabled={isFetching}
          onClick={() => (asked ? void refetch() : setAsked(true))}
        >
          {t('audit.check')}
        </Button>
        <Button asChild variant="secondary">
          <a href={`/api/v1/organisations/${id}/audit/export`} download>
            {t('audit.export')}
          </a>
        </Button>
      </div>
      <div role="status">
        {error && <Alert data-color="danger">{error.message}</Alert>}
        {data?.ok === true && (
          <Alert data-color="success">{t('audit.whole', { count: data.length ?? 0 })}</Alert>
        )}
        {data?.broken && <Alert data-color="danger">{data.broken.message[language]}</Alert>}
      </div>
    </div>
  );
}
