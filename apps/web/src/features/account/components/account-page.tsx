import { Button, Heading } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { useEnter } from '../../../session/use-me';
import { MyDetails } from './my-details';
import { MyOrganisations } from './my-organisations';

interface AccountPageProps {
  readonly me: Me;
  readonly onSignedOut: () => void;
}

/** Everything about one's own account. */
export function AccountPage({ me, onSignedOut }: AccountPageProps) {
  const { t } = useTranslation();
  const enter = useEnter();
  const signOut = useSubmit(async () => {
    await done(api.POST('/api/v1/auth/logout'));
    enter(null);
    onSignedOut();
  });
  return (
    <div className="page">
      <div className="page__head">
        <Heading level={1} data-size="lg">
          {t('account.title')}
        </Heading>
        <form onSubmit={signOut.onSubmit}>
          <Button type="submit" variant="secondary" disabled={signOut.busy}>
            {t('account.signOut')}
          </Button>
        </form>
      </div>
      <FormProblem submit={signOut} />
      <MyOrganisations me={me} />
      <MyDetails account={me.account} />
    </div>
  );
}
