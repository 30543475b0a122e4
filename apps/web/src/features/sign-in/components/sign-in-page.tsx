import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { problemCode } from '../../../forms/problem-places';
import { useSubmit } from '../../../forms/use-submit';
import { signOnFault } from '../../../session/sign-on-fault';
import { useEnter } from '../../../session/use-me';
import { useSingleSignOn } from '../../../session/use-single-sign-on';
import { AccountForm } from './account-form';

interface SignInPageProps {
  /** Where the person was going: an address of our own. */
  readonly onward: string;
  /** Why single sign-on failed, as the API says it in the address. */
  readonly fault: string | undefined;
  readonly onDone: () => void;
}

export function SignInPage({ onward, fault, onDone }: SignInPageProps) {
  const { t } = useTranslation();
  const enter = useEnter();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const submit = useSubmit(async () => {
    try {
      const body = { email, password, ...(code === '' ? {} : { code }) };
      enter(await bodyOf(api.POST('/api/v1/auth/login', { body })));
      onDone();
    } catch (error) {
      if (problemCode(error) === 'code-needed') setAsksForCode(true);
      throw error;
    }
  });

  return (
    <AccountForm title={t('signIn.title')} lead={t('signIn.lead')}>
      {fault !== undefined && <Alert data-color="danger">{t(signOnFault(fault))}</Alert>}
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Textfield
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {asksForCode && (
          <Textfield
            label={t('signIn.code')}
            description={t('signIn.codeHelp')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('signIn.submit')}
          </Button>
          <Link to="/glomt-losenord">{t('signIn.forgot')}</Link>
        </div>
      </form>
      <SingleSignOn onward={onward} />
      <Paragraph>
        {t('signIn.new')} <Link to="/registrera">{t('signIn.register')}</Link>
      </Paragraph>
    </AccountForm>
  );
}

/** The employer's own sign-in, where the service is tied to one. The browser goes there itself. */
function SingleSignOn({ onward }: { readonly onward: string }) {
  const { t } = useTranslation();
  const { data } = useSingleSignOn();
  if (!data?.enabled) return null;
  return (
    <div className="stack">
      <p className="or-rule">{t('signIn.or')}</p>
      <Button asChild variant="secondary">
        <a href={`/api/v1/auth/oidc/start?returnTo=${encodeURIComponent(onward)}`}>
          {t('signIn.with', { name: data.name })}
        </a>
      </Button>
    </div>
  );
}
