import { useTranslation } from 'react-i18next';
import { ExchangePage } from '../../features/library-exchange/components/exchange-page';
import { PageTitle } from '../layout/page-title';

export function LibraryExchangeRoute() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('exchange.title')}</PageTitle>
      <ExchangePage />
    </>
  );
}
