import { Alert, Spinner } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from './use-me';

interface SignedInProps {
  readonly children: (me: Me) => ReactNode;
}

/** A page for who is signed in; others are shown the way in, and come back here from it. */
export function SignedIn({ children }: SignedInProps) {
  const { t } = useTranslation();
  const here = useRouterState({ select: ({ location }) => location.href });
  const { data: me, error, isPending } = useMe();
  if (isPending) return <Spinner aria-label={t('wizard.opening')} />;
  if (me) return children(me);
  return (
    <div className="page">
      <Alert data-color={error ? 'danger' : 'info'}>
        {error ? error.message : t('account.signInFirst')}{' '}
        <Link to="/logga-in" search={{ till: here }}>
          {t('nav.signIn')}
        </Link>
      </Alert>
    </div>
  );
}
