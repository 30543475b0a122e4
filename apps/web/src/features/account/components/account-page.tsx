import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { signOnFault } from '../../../session/sign-on-fault';
import { useEnter } from '../../../session/use-me';
import { ChangeAddress } from './change-address';
import { ChangePassword } from './change-password';
import { MyData } from './my-data';
import { MyDetails } from './my-details';
import { MyOrganisations } from './my-organisations';
import { Sessions } from './sessions';
import { SingleSignOn } from './single-sign-on';
import { Tokens } from './tokens';
import { TwoStep } from './two-step';

interface AccountPageProps {
  readonly me: Me;
  /** Why linking to single sign-on failed, as the API says it in the address. */
  readonly fault: string | undefined;
  readonly onSignedOut: () => void;
}

/** Everything about one's own account. */
export function AccountPage({ me, fault, onSignedOut }: AccountPageProps) {
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
      {fault !== undefined && <Alert data-color="danger">{t(signOnFault(fault))}</Alert>}
      <FormProblem submit={signOut} />
      <MyOrganisations me={me} />
      <MyDetails account={me.account} />
      <ChangeAddress account={me.account} />
      {me.account.hasPassword && <ChangePassword email={me.account.email} />}
      <TwoStep account={me.account} />
      <SingleSignOn linked={me.account.singleSignOn} />
      <Sessions />
      <Tokens me={me} />
      <MyData account={me.account} onErased={onSignedOut} />
    </div>
  );
}
