import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BrowserDocuments } from '../../features/my-documents/components/browser-documents';
import { CreateDocument } from '../../features/my-documents/components/create-document';
import { LatestDocuments } from '../../features/my-documents/components/latest-documents';
import { useMe } from '../../session/use-me';
import { PageTitle } from '../layout/page-title';

/** What Kravsmed is, the one thing to do first, and what was worked on last. */
export function StartRoute() {
  const { t } = useTranslation();
  const { data: me, isPending } = useMe();
  return (
    <div className="start">
      <PageTitle>{t('start.title')}</PageTitle>
      <section className="hero">
        <div className="hero__inner">
          <Heading level={1} data-size="xl">
            {t('start.title')}
          </Heading>
          <Paragraph data-size="lg">{t('start.lead')}</Paragraph>
          {!isPending && <CreateDocument me={me} />}
        </div>
      </section>
      <div className="page">
        {me && <LatestDocuments me={me} />}
        {!isPending && <BrowserDocuments me={me} />}
        <section aria-labelledby="how">
          <Heading level={2} data-size="sm" id="how">
            {t('start.how')}
          </Heading>
          <ol className="how-list">
            {(['pick', 'check', 'insert'] as const).map((step) => (
              <li key={step}>
                <strong>{t(`start.how_${step}`)}</strong> {t(`start.how_${step}_text`)}
              </li>
            ))}
          </ol>
        </section>
        <section className="doors" aria-label={t('start.doors')}>
          <Link className="door" to="/kriterier">
            <strong>{t('nav.library')}</strong>
            <span>{t('start.doorLibrary')}</span>
          </Link>
          <Link className="door" to="/kommande">
            <strong>{t('nav.upcoming')}</strong>
            <span>{t('start.doorUpcoming')}</span>
          </Link>
          <Link className="door" to="/andringar">
            <strong>{t('nav.changes')}</strong>
            <span>{t('start.doorChanges')}</span>
          </Link>
        </section>
      </div>
    </div>
  );
}
