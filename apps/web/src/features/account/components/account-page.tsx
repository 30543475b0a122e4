import { Alert, Heading } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { signOnFault } from '../../../session/sign-on-fault';
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
  readonly onErased: () => void;
}

/** Everything about one's own account. */
export function AccountPage({ me, fault, onErased }: AccountPageProps) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Heading level={1} data-size="lg">
        {t('account.title')}
      </Heading>
      {fault !== undefined && <Alert data-color="danger">{t(signOnFault(fault))}</Alert>}
      <MyOrganisations me={me} />
      <MyDetails account={me.account} />
      <ChangeAddress account={me.account} />
      {me.account.hasPassword && <ChangePassword email={me.account.email} />}
      <TwoStep account={me.account} />
      <SingleSignOn linked={me.account.singleSignOn} />
      <Sessions />
      <Tokens me={me} />
      <MyData account={me.account} onErased={onErased} />
    </div>
  );
}
