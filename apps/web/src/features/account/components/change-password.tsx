import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { NewPasswordField } from '../../../forms/new-password-field';
import { useSubmit } from '../../../forms/use-submit';
import { AccountSection } from './account-section';
import { PasswordField } from './password-field';

/** A new password. All other devices are signed out by it. */
export function ChangePassword({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [changed, setChanged] = useState(false);
  const submit = useSubmit(async () => {
    setChanged(false);
    await done(api.PUT('/api/v1/auth/password', { body: { current, next } }));
    setCurrent('');
    setNext('');
    setChanged(true);
  });
  return (
    <AccountSection id="password" title={t('account.password')}>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        {/* So that a password manager knows whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField
          value={current}
          error={submit.problem.at['/current']}
          onChange={setCurrent}
        />
        <NewPasswordField value={next} error={submit.problem.at['/next']} onChange={setNext} />
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('reset.change')}
          </Button>
          <span role="status">{changed ? t('account.passwordChanged') : ''}</span>
        </div>
      </form>
    </AccountSection>
  );
}
