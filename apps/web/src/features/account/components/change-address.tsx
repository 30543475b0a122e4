import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { MyAccount } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { AccountSection } from './account-section';
import { PasswordField } from './password-field';

/** The address one signs in with. A new one counts when the link sent there was followed. */
export function ChangeAddress({ account }: { readonly account: MyAccount }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [told, setTold] = useState('');
  const confirm = useSubmit(async () => {
    await done(api.POST('/api/v1/auth/verify-email/send'));
    setTold(t('account.linkSent', { email: account.email }));
  });
  const change = useSubmit(async () => {
    setTold('');
    const body = { email, ...(account.hasPassword ? { password } : {}) };
    await done(api.POST('/api/v1/auth/email', { body }));
    setTold(t('account.linkSent', { email }));
    setPassword('');
  });
  return (
    <AccountSection id="address" title={t('account.address')}>
      <Paragraph>
        {account.email} {account.emailVerified && <em>({t('account.verified')})</em>}
      </Paragraph>
      <p role="status">{told}</p>
      {!account.emailVerified && (
        <form className="stack" onSubmit={confirm.onSubmit}>
          <Alert data-color="warning">{t('account.unverified')}</Alert>
          <FormProblem submit={confirm} />
          <div>
            <Button type="submit" variant="secondary" disabled={confirm.busy}>
              {t('account.sendLink')}
            </Button>
          </div>
        </form>
      )}
      <details className="danger-zone">
        <summary>{t('account.changeAddress')}</summary>
        <form className="stack" onSubmit={change.onSubmit}>
          <FormProblem submit={change} />
          <Textfield
            label={t('account.newAddress')}
            type="email"
            autoComplete="email"
            required
            value={email}
            error={change.problem.at['/email']}
            onChange={(event) => setEmail(event.target.value)}
          />
          {account.hasPassword && (
            <PasswordField
              value={password}
              error={change.problem.at['/password']}
              onChange={setPassword}
            />
          )}
          <div>
            <Button type="submit" disabled={change.busy}>
              {t('account.sendLink')}
            </Button>
          </div>
        </form>
      </details>
    </AccountSection>
  );
}
