import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../api-client/api';
import { useSubmit } from '../../forms/use-submit';
import { useEnter, useMe } from '../../session/use-me';

/** The way in; for who is in, the way to one's own pages and the way out, on every page. */
export function AccountLinks() {
  const { t } = useTranslation();
  const { data: me, isPending } = useMe();
  if (isPending) return <span className="account-link" aria-hidden="true" />;
  if (!me) {
    return (
      <Link to="/logga-in" className="account-link">
        {t('nav.signIn')}
      </Link>
    );
  }
  return (
    <>
      <Link
        to="/konto"
        className="account-link"
        aria-label={`${t('nav.account')}: ${me.account.name}`}
      >
        {me.account.name}
      </Link>
      <SignOut />
    </>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const router = useRouter();
  const enter = useEnter();
  const submit = useSubmit(async () => {
    await done(api.POST('/api/v1/auth/logout'));
    enter(null);
    router.history.push('/');
  });
  return (
    <form onSubmit={submit.onSubmit}>
      <button type="submit" className="header-button" disabled={submit.busy}>
        {t('account.signOut')}
      </button>
      {submit.problem.whole !== '' && (
        <span role="alert" className="header-problem">
          {submit.problem.whole}
        </span>
      )}
    </form>
  );
}
