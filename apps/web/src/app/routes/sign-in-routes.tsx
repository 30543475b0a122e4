import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskForResetPage } from '../../features/sign-in/components/ask-for-reset-page';
import { ConfirmAddressPage } from '../../features/sign-in/components/confirm-address-page';
import { NewPasswordPage } from '../../features/sign-in/components/new-password-page';
import { RegisterPage } from '../../features/sign-in/components/register-page';
import { SignInPage } from '../../features/sign-in/components/sign-in-page';
import { PageTitle } from '../layout/page-title';

const signIn = getRouteApi('/logga-in');
const register = getRouteApi('/registrera');

export function SignInRoute() {
  const { t } = useTranslation();
  const router = useRouter();
  const { till = '/', fel } = signIn.useSearch();
  return (
    <>
      <PageTitle>{t('signIn.title')}</PageTitle>
      <SignInPage onward={till} fault={fel} onDone={() => router.history.push(till)} />
    </>
  );
}

export function RegisterRoute() {
  const { t } = useTranslation();
  const router = useRouter();
  const { till = '/' } = register.useSearch();
  return (
    <>
      <PageTitle>{t('register.title')}</PageTitle>
      <RegisterPage onDone={() => router.history.push(till)} />
    </>
  );
}

export function AskForResetRoute() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('reset.title')}</PageTitle>
      <AskForResetPage />
    </>
  );
}

export function NewPasswordRoute() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('reset.newTitle')}</PageTitle>
      <NewPasswordPage />
    </>
  );
}

export function ConfirmAddressRoute() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('address.title')}</PageTitle>
      <ConfirmAddressPage what="verify" />
    </>
  );
}

export function ConfirmChangedAddressRoute() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('address.title')}</PageTitle>
      <ConfirmAddressPage what="change" />
    </>
  );
}
