import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountPage } from '../../features/account/components/account-page';
import { SignedIn } from '../../session/signed-in';
import { PageTitle } from '../layout/page-title';

const account = getRouteApi('/konto');

export function AccountRoute() {
  const { t } = useTranslation();
  const router = useRouter();
  const { fel } = account.useSearch();
  return (
    <>
      <PageTitle>{t('account.title')}</PageTitle>
      <SignedIn>
        {(me) => <AccountPage me={me} fault={fel} onErased={() => router.history.push('/')} />}
      </SignedIn>
    </>
  );
}
