import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangesPage } from '../../features/changes/components/changes-page';
import { UpcomingPage } from '../../features/changes/components/upcoming-page';
import { PageTitle } from '../layout/page-title';

const changes = getRouteApi('/andringar');
const upcoming = getRouteApi('/kommande');

export function ChangesRoute() {
  const { t } = useTranslation();
  const navigate = changes.useNavigate();
  return (
    <>
      <PageTitle>{t('changes.title')}</PageTitle>
      <ChangesPage
        productGroup={changes.useSearch().productGroup ?? ''}
        onProductGroup={(slug) =>
          void navigate({ search: slug === '' ? {} : { productGroup: slug }, replace: true })
        }
      />
    </>
  );
}

export function UpcomingRoute() {
  const { t } = useTranslation();
  const navigate = upcoming.useNavigate();
  return (
    <>
      <PageTitle>{t('upcoming.title')}</PageTitle>
      <UpcomingPage
        productGroup={upcoming.useSearch().productGroup ?? ''}
        onProductGroup={(slug) =>
          void navigate({ search: slug === '' ? {} : { productGroup: slug }, replace: true })
        }
      />
    </>
  );
}
