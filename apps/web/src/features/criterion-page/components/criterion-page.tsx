import { Alert, Button, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { useCriterion, useVersion } from '../api/use-criterion';
import { CopyCriterion } from './copy-criterion';
import { CriterionFacts } from './criterion-facts';
import { VersionComparison } from './version-comparison';
import { VersionHistory } from './version-history';
import { VersionTexts } from './version-texts';

interface CriterionPageProps {
  readonly id: string;
  /** The version asked for; the one in force when absent. */
  readonly version?: number;
  readonly asOf: string;
  /** What who keeps the library may do with it. */
  readonly tools?: ReactNode;
}

/** One criterion: its words, what stands behind them, its versions and what differs between them. */
export function CriterionPage({ id, version: asked, asOf, tools }: CriterionPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const criterion = useCriterion(id, asOf);
  const other = useVersion(id, asked);

  if (criterion.isPending) return <Spinner aria-label={t('criterion.loading')} />;
  if (criterion.isError) {
    return (
      <div className="page">
        <Heading level={1} data-size="lg">
          {t('criterion.notFound')}
        </Heading>
        <Alert data-color="danger">{criterion.error.message}</Alert>
        <Paragraph>
          <Link to="/kriterier">{t('criterion.toLibrary')}</Link>
        </Paragraph>
      </div>
    );
  }
  const { data } = criterion;
  const shown = asked !== undefined && other.data ? other.data : data.version;
  return (
    <article className="page criterion-page">
      <p className="eyebrow">
        <Link to="/kriterier">{t('nav.library')}</Link> · {t(`area.${data.area}`)} ·{' '}
        {data.question.name[language]}
      </p>
      <Heading level={1} data-size="lg">
        {shown.texts[language].title}
      </Heading>
      <ul className="tag-row" aria-label={t('library.facts')}>
        <li>
          <Tag data-color="neutral">
            {data.id}:{shown.version}
          </Tag>
        </li>
        <li>
          <Tag className={`level level--${shown.level}`}>{t(`level.${shown.level}`)}</Tag>
        </li>
        <li>
          <Tag data-color={shown.state === 'inForce' ? 'success' : 'warning'}>
            {t(`state.${shown.state}`)}
          </Tag>
        </li>
      </ul>
      <Paragraph variant="long" className="lead">
        {shown.texts[language].summary}
      </Paragraph>
      {shown.version !== data.version.version && (
        <Alert data-color="warning">
          {t('criterion.otherVersion', { version: shown.version, now: data.version.version })}{' '}
          <Link to="/kriterier/$id" params={{ id: data.id }}>
            {t('criterion.showNow')}
          </Link>
        </Alert>
      )}
      {tools}
      {shown.state !== 'draft' && <CopyCriterion id={data.id} version={shown} />}
      <div className="criterion-columns">
        <VersionTexts version={shown} />
        <CriterionFacts criterion={data} version={shown} />
      </div>
      <VersionHistory id={data.id} versions={data.versions} shown={shown.version} />
      {data.versions.length > 1 && <VersionComparison id={data.id} versions={data.versions} />}
      <p className="quiet">
        {t('criterion.asOf', { date: formatDate(data.asOf, language) })}{' '}
        <span className="hash">SHA-256 {shown.contentHash.slice(0, 16)}…</span>
      </p>
      <Button variant="tertiary" asChild>
        <a href={`/api/v1/criteria/${data.id}`}>{t('criterion.asData')}</a>
      </Button>
    </article>
  );
}
