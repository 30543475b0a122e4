import { Alert, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { useChanges } from '../api/use-changes';
import { GroupFilter } from './group-filter';

interface ChangesPageProps {
  readonly productGroup: string;
  readonly onProductGroup: (slug: string) => void;
}

/** What was decided, newest first. */
export function ChangesPage({ productGroup, onProductGroup }: ChangesPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useChanges(productGroup);
  return (
    <div className="page changes-page">
      <Heading level={1} data-size="lg">
        {t('changes.title')}
      </Heading>
      <Paragraph variant="long">{t('changes.lead')}</Paragraph>
      <GroupFilter value={productGroup} onChange={onProductGroup} />
      <Paragraph>
        <Link to="/andringar/lista" search={productGroup === '' ? {} : { productGroup }}>
          {t('records.link')}
        </Link>
        {' · '}
        <a href="/api/v1/changes.atom">{t('changes.feed')}</a>
      </Paragraph>
      {changes.isPending && <Spinner aria-label={t('library.loading')} />}
      {changes.isError && <Alert data-color="danger">{changes.error.message}</Alert>}
      <ol className="change-list">
        {changes.data?.items.map((change) => (
          <li key={`${change.criterion}:${change.version}:${change.kind}`}>
            <p className="eyebrow">
              <time dateTime={change.decidedOn}>{formatDate(change.decidedOn, language)}</time> ·{' '}
              {t(`changeKind.${change.kind}`)}
            </p>
            <Heading level={2} data-size="2xs">
              <Link
                to="/kriterier/$id"
                params={{ id: change.criterion }}
                search={{ version: change.version }}
              >
                {change.title[language]}
              </Link>{' '}
              <Tag data-size="sm" data-color="neutral">
                {change.criterion}:{change.version}
              </Tag>{' '}
              <Tag data-size="sm" data-color="info">
                {t(`changeClass.${change.change.classification}`)}
              </Tag>
            </Heading>
            <Paragraph data-size="sm">
              {change.change.what[language]} {change.change.why[language]}
            </Paragraph>
            <Paragraph data-size="sm" className="quiet">
              {t('changes.appliesFrom', { date: formatDate(change.effectiveFrom, language) })}{' '}
              {t('changes.usableFrom', { date: formatDate(change.usableFrom, language) })}
              {change.change.meaningUnchanged && ` ${t('changes.meaningUnchanged')}`}
            </Paragraph>
          </li>
        ))}
      </ol>
    </div>
  );
}
