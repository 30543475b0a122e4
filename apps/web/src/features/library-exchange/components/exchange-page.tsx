import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationsWhere, useMe } from '../../../session/use-me';
import { DownloadList } from './download-list';
import { ImportSection } from './import-section';

/** The whole library as a file; for editors, the way back in. */
export function ExchangePage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const isEditor = organisationsWhere(me, 'library.edit').length > 0;
  return (
    <div className="page exchange-page">
      <Heading level={1} data-size="lg">
        {t('exchange.title')}
      </Heading>
      <Paragraph variant="long">{t('exchange.lead')}</Paragraph>
      <DownloadList />
      <Paragraph>
        <Link to="/kriterier">{t('exchange.toLibrary')}</Link>
      </Paragraph>
      {isEditor && <ImportSection />}
    </div>
  );
}
