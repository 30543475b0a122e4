import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../layout/page-title';

export function NotFoundRoute() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t('fault.notFound')}</PageTitle>
      <Heading level={1} data-size="lg">
        {t('fault.notFound')}
      </Heading>
      <Paragraph>{t('fault.notFoundHelp')}</Paragraph>
      <Paragraph>
        <Link to="/">{t('fault.toStart')}</Link>
      </Paragraph>
    </div>
  );
}

/** What is shown when the page itself failed. Saved work is not touched by it. */
export function StoppedRoute({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <div className="page" role="alert">
      <PageTitle>{t('fault.stopped')}</PageTitle>
      <Heading level={1} data-size="lg">
        {t('fault.stopped')}
      </Heading>
      <Paragraph>{t('fault.stoppedHelp')}</Paragraph>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <Paragraph>
        <a href="/">{t('fault.toStart')}</a>
      </Paragraph>
    </div>
  );
}
