import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { AccountForm } from './account-form';

/** Asks for a link by mail. The answer is the same whether there is such an account or not. */
export function AskForResetPage() {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState('');
  const submit = useSubmit(async () => {
    await done(api.POST('/api/v1/auth/password-reset', { body: { email } }));
    setSentTo(email);
  });

  return (
    <AccountForm title={t('reset.title')} lead={t('reset.lead')}>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        {sentTo !== '' && (
          <Alert data-color="success" role="status">
            {t('reset.sent', { email: sentTo })}
          </Alert>
        )}
        <Textfield
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('reset.submit')}
          </Button>
        </div>
      </form>
    </AccountForm>
  );
}
