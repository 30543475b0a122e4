import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { MyAccount } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { useEnter } from '../../../session/use-me';
import { AccountSection } from './account-section';
import { PasswordField } from './password-field';

interface MyDataProps {
  readonly account: MyAccount;
  readonly onErased: () => void;
}

/** What is kept of the person, to take along; and the way to have it erased. */
export function MyData({ account, onErased }: MyDataProps) {
  const { t } = useTranslation();
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const submit = useSubmit(async () => {
    await done(api.DELETE('/api/v1/auth/me', { body: account.hasPassword ? { password } : {} }));
    enter(null);
    onErased();
  });
  return (
    <AccountSection id="my-data" title={t('myData.title')}>
      <Paragraph>{t('myData.lead')}</Paragraph>
      <Button asChild variant="secondary">
        <a href="/api/v1/auth/me/export" download="kravsmed-mina-uppgifter.json">
          {t('myData.export')}
        </a>
      </Button>
      <details className="danger-zone">
        <summary>{t('myData.erase')}</summary>
        <form className="stack" onSubmit={submit.onSubmit}>
          <Paragraph>{t('myData.eraseHelp')}</Paragraph>
          <FormProblem submit={submit} />
          {account.hasPassword && (
            <PasswordField
              value={password}
              error={submit.problem.at['/password']}
              onChange={setPassword}
            />
          )}
          <div>
            <Button type="submit" data-color="danger" disabled={submit.busy}>
              {t('myData.eraseSubmit')}
            </Button>
          </div>
        </form>
      </details>
    </AccountSection>
  );
}
