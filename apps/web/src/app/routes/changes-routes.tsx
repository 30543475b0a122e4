import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeRecordsPage } from '../../features/changes/components/change-records-page';
import { ChangesPage } from '../../features/changes/components/changes-page';
import { UpcomingPage } from '../../features/changes/components/upcoming-page';
import { PageTitle } from '../layout/page-title';

const changes = getRouteApi('/andringar');
const records = getRouteApi('/andringar/lista');
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

export function ChangeRecordsRoute() {
  const { t } = useTranslation();
  const navigate = records.useNavigate();
  return (
    <>
      <PageTitle>{t('records.title')}</PageTitle>
      <ChangeRecordsPage
        productGroup={records.useSearch().productGroup ?? ''}
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
