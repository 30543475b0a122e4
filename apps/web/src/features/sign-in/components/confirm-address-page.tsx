import { Alert, Spinner } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { AccountForm } from './account-form';
import { useLinkToken } from '../../../session/use-link-token';

interface ConfirmAddressPageProps {
  /** `verify`: the address one registered with; `change`: a new one. */
  readonly what: 'verify' | 'change';
}

/** Where the link of a mail about an address leads: following it is all that is asked. */
export function ConfirmAddressPage({ what }: ConfirmAddressPageProps) {
  const { t } = useTranslation();
  const token = useLinkToken();
  const queries = useQueryClient();
  const confirmation = useQuery({
    queryKey: ['confirm-address', what, token],
    queryFn: async () => {
      const body = { token };
      await done(
        what === 'verify'
          ? api.POST('/api/v1/auth/verify-email', { body })
          : api.POST('/api/v1/auth/email/confirm', { body }),
      );
      await queries.invalidateQueries({ queryKey: ['me'] });
      return true;
    },
    retry: false,
    staleTime: Infinity,
  });

  return (
    <AccountForm title={t('address.title')}>
      {confirmation.isPending && <Spinner aria-label={t('address.working')} />}
      {confirmation.isError && <Alert data-color="danger">{confirmation.error.message}</Alert>}
      {confirmation.isSuccess && <Alert data-color="success">{t(`address.${what}`)}</Alert>}
      <p>
        <Link to="/">{t('fault.toStart')}</Link>
      </p>
    </AccountForm>
  );
}
