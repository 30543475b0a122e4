import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { NewPasswordField } from '../../../forms/new-password-field';
import { useSubmit } from '../../../forms/use-submit';
import { useEnter } from '../../../session/use-me';
import { AccountForm } from './account-form';

export function RegisterPage({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const enter = useEnter();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = useSubmit(async () => {
    const body = { name, email, password, language };
    enter(await bodyOf(api.POST('/api/v1/auth/register', { body })));
    onDone();
  });
  const { at } = submit.problem;

  return (
    <AccountForm title={t('register.title')} lead={t('register.lead')}>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('register.name')}
          autoComplete="name"
          required
          value={name}
          error={at['/name']}
          onChange={(event) => setName(event.target.value)}
        />
        <Textfield
          label={t('signIn.email')}
          description={t('register.emailHelp')}
          type="email"
          autoComplete="username"
          required
          value={email}
          error={at['/email']}
          onChange={(event) => setEmail(event.target.value)}
        />
        <NewPasswordField value={password} error={at['/password']} onChange={setPassword} />
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('register.submit')}
          </Button>
        </div>
      </form>
      <Paragraph>
        {t('register.known')} <Link to="/logga-in">{t('nav.signIn')}</Link>
      </Paragraph>
    </AccountForm>
  );
}
