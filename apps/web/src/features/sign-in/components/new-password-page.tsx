import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { NewPasswordField } from '../../../forms/new-password-field';
import { useSubmit } from '../../../forms/use-submit';
import { AccountForm } from './account-form';
import { useLinkToken } from '../../../session/use-link-token';

/** Where the link of a reset mail leads. */
export function NewPasswordPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const [changed, setChanged] = useState(false);
  const submit = useSubmit(async () => {
    await done(api.POST('/api/v1/auth/password-reset/confirm', { body: { token, password } }));
    setChanged(true);
  });

  if (changed) {
    return (
      <AccountForm title={t('reset.changedTitle')}>
        <Alert data-color="success">{t('reset.changed')}</Alert>
        <p>
          <Link to="/logga-in">{t('nav.signIn')}</Link>
        </p>
      </AccountForm>
    );
  }
  return (
    <AccountForm title={t('reset.newTitle')} lead={t('reset.newLead')}>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <NewPasswordField
          value={password}
          error={submit.problem.at['/password']}
          onChange={setPassword}
        />
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('reset.change')}
          </Button>
          <Link to="/glomt-losenord">{t('reset.again')}</Link>
        </div>
      </form>
    </AccountForm>
  );
}
