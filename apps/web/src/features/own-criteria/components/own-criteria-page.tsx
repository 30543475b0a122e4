import { Alert, Button, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import type { OwnCriterionSummary } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { useOwnCriteria } from '../api/use-own-criteria';
import { BeginForm } from './begin-form';
import { OwnOrigin } from './own-origin';
import { OwnStanding } from './own-standing';

interface OwnCriteriaPageProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly mayWrite: boolean;
  readonly onBegun: (localId: string) => void;
}

/** The criteria that the organisation has itself written or changed. */
export function OwnCriteriaPage({ organisation, mayWrite, onBegun }: OwnCriteriaPageProps) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const own = useOwnCriteria(organisation.id);
  return (
    <div className="page">
      <p className="eyebrow">
        <Link to="/organisationer/$id" params={{ id: organisation.id }}>
          {organisation.name}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {t('own.title')}
      </Heading>
      <Paragraph variant="long" className="lead">
        {t('own.lead')}
      </Paragraph>
      {mayWrite ? (
        <div className="own-begin">
          {writing ? (
            <BeginForm
              organisationId={organisation.id}
              onCancel={() => setWriting(false)}
              onBegun={onBegun}
            />
          ) : (
            <div className="button-row">
              <Button onClick={() => setWriting(true)}>{t('own.write')}</Button>
              <Link to="/kriterier">{t('own.toLibrary')}</Link>
            </div>
          )}
          <Paragraph data-size="sm" className="quiet">
            {t('own.forkHelp')}
          </Paragraph>
        </div>
      ) : (
        <Alert data-color="info">{t('own.readOnly')}</Alert>
      )}
      {own.isError && <Alert data-color="danger">{own.error.message}</Alert>}
      {own.isPending && <Spinner aria-label={t('own.loading')} />}
      {own.data?.items.length === 0 && <p>{t('own.none')}</p>}
      <ul className="own-list">
        {own.data?.items.map((criterion) => (
          <OwnRow key={criterion.id} criterion={criterion} organisation={organisation} />
        ))}
      </ul>
    </div>
  );
}

interface OwnRowProps extends Pick<OwnCriteriaPageProps, 'organisation'> {
  readonly criterion: OwnCriterionSummary;
}

function OwnRow({ criterion, organisation }: OwnRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = criterion.title[language] || criterion.title.sv || t('own.untitled');
  return (
    <li className="panel own-card">
      <Heading level={2} data-size="xs">
        <Link
          to="/organisationer/$id/kriterier/$localId"
          params={{ id: organisation.id, localId: criterion.id }}
        >
          {title}
        </Link>
      </Heading>
      <div className="tag-row">
        <Tag data-size="sm" data-color="neutral">
          {criterion.id}:{criterion.version}
        </Tag>
        <OwnStanding criterion={criterion} />
        <Tag data-size="sm" className={`level level--${criterion.level}`}>
          {t(`level.${criterion.level}`)}
        </Tag>
      </div>
      <OwnOrigin criterion={criterion} organisationId={organisation.id} title={title} />
      <p className="quiet">
        {t(`area.${criterion.area}`)} ·{' '}
        {t('own.savedAt', { time: formatMoment(criterion.savedAt, language) })}
      </p>
    </li>
  );
}
