import { Alert, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import type { Upcoming } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { useUpcoming } from '../api/use-changes';
import { GroupFilter } from './group-filter';

interface UpcomingPageProps {
  readonly productGroup: string;
  readonly onProductGroup: (slug: string) => void;
}

/** What will be asked, soonest first: for suppliers who must prepare and buyers who advertise later. */
export function UpcomingPage({ productGroup, onProductGroup }: UpcomingPageProps) {
  const { t } = useTranslation();
  const upcoming = useUpcoming(productGroup);
  return (
    <div className="page changes-page">
      <Heading level={1} data-size="lg">
        {t('upcoming.title')}
      </Heading>
      <Paragraph variant="long">{t('upcoming.lead')}</Paragraph>
      <GroupFilter value={productGroup} onChange={onProductGroup} />
      <Paragraph>
        <Link to="/pa-gang" search={productGroup === '' ? {} : { productGroup }}>
          {t('board.link')}
        </Link>
        {' · '}
        <a href="/api/v1/upcoming.ics">{t('upcoming.calendar')}</a>
      </Paragraph>
      {upcoming.isPending && <Spinner aria-label={t('library.loading')} />}
      {upcoming.isError && <Alert data-color="danger">{upcoming.error.message}</Alert>}
      {upcoming.data?.total === 0 && <Paragraph>{t('upcoming.nothing')}</Paragraph>}
      <ol className="change-list">
        {upcoming.data?.items.map((demand) => (
          <UpcomingDemand key={`${demand.criterion}:${demand.version}`} demand={demand} />
        ))}
      </ol>
    </div>
  );
}

function UpcomingDemand({ demand }: { readonly demand: Upcoming }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <p className="eyebrow">
        {demand.effectiveFrom
          ? t('upcoming.from', { date: formatDate(demand.effectiveFrom, language) })
          : t('upcoming.consultationUntil', {
              date: formatDate(demand.consultationEndsOn, language),
            })}
      </p>
      <Heading level={2} data-size="2xs">
        <Link
          to="/kriterier/$id"
          params={{ id: demand.criterion }}
          search={{ version: demand.version }}
        >
          {demand.title[language]}
        </Link>{' '}
        <Tag data-size="sm" data-color={demand.certainty === 'decided' ? 'success' : 'warning'}>
          {t(`certainty.${demand.certainty}`)}
        </Tag>{' '}
        <Tag data-size="sm" data-color="info">
          {t(`changeClass.${demand.change.classification}`)}
        </Tag>
      </Heading>
      <Paragraph data-size="sm">
        {demand.change.what[language]} {demand.change.why[language]}
      </Paragraph>
      {demand.change.driver && (
        <Paragraph data-size="sm">
          {t('upcoming.driver')} {demand.change.driver.name[language]} (
          {t(`driverCertainty.${demand.change.driver.certainty}`)})
        </Paragraph>
      )}
      <Paragraph data-size="sm" className="quiet">
        {demand.appliesNow
          ? t('upcoming.now', {
              cite: `${demand.criterion}:${demand.appliesNow.version}`,
              level: t(`level.${demand.appliesNow.level}`).toLocaleLowerCase(language),
            })
          : t('upcoming.nothingNow')}
        {demand.usableFrom &&
          ` ${t('changes.usableFrom', { date: formatDate(demand.usableFrom, language) })}`}
      </Paragraph>
    </li>
  );
}
