import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { MyAccount, TwoStepSecret } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { AccountSection } from './account-section';
import { PasswordField } from './password-field';

/** A code from an app besides the password. */
export function TwoStep({ account }: { readonly account: MyAccount }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [secret, setSecret] = useState<TwoStepSecret>();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>([]);
  const withPassword = account.hasPassword ? { password } : {};
  const begin = useSubmit(async () => {
    setSecret(await bodyOf(api.POST('/api/v1/auth/two-step', { body: withPassword })));
    setPassword('');
  });
  const turnOff = useSubmit(async () => {
    await done(api.DELETE('/api/v1/auth/two-step', { body: withPassword }));
    setPassword('');
    setRecoveryCodes([]);
    await queries.invalidateQueries({ queryKey: ['me'] });
  });
  const onConfirmed = async (codes: readonly string[]) => {
    setRecoveryCodes(codes);
    setSecret(undefined);
    await queries.invalidateQueries({ queryKey: ['me'] });
  };
  const next = account.twoStep ? turnOff : begin;

  return (
    <AccountSection id="two-step" title={t('twoStep.title')}>
      <Paragraph>{t(account.twoStep ? 'twoStep.on' : 'twoStep.off')}</Paragraph>
      {recoveryCodes.length > 0 && <RecoveryCodes codes={recoveryCodes} />}
      {secret ? (
        <ConfirmCode secret={secret} onConfirmed={onConfirmed} />
      ) : (
        <form className="stack" onSubmit={next.onSubmit}>
          <FormProblem submit={next} />
          {account.hasPassword && (
            <PasswordField
              value={password}
              error={next.problem.at['/password']}
              onChange={setPassword}
            />
          )}
          <div>
            <Button type="submit" variant="secondary" disabled={next.busy}>
              {t(account.twoStep ? 'twoStep.turnOff' : 'twoStep.turnOn')}
            </Button>
          </div>
        </form>
      )}
    </AccountSection>
  );
}

interface ConfirmCodeProps {
  readonly secret: TwoStepSecret;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => Promise<void>;
}

function ConfirmCode({ secret, onConfirmed }: ConfirmCodeProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const submit = useSubmit(async () => {
    const body = { code: code.replaceAll(' ', '') };
    const { recoveryCodes } = await bodyOf(api.POST('/api/v1/auth/two-step/confirm', { body }));
    await onConfirmed(recoveryCodes);
  });
  return (
    <form className="stack" onSubmit={submit.onSubmit}>
      <Paragraph>{t('twoStep.scan')}</Paragraph>
      <img
        className="qr-code"
        src={`data:image/svg+xml;utf8,${encodeURIComponent(secret.qr)}`}
        alt={t('twoStep.qr')}
        width="200"
        height="200"
      />
      <Paragraph>
        {t('twoStep.type')} <code>{secret.secret}</code>
      </Paragraph>
      <FormProblem submit={submit} />
      <Textfield
        label={t('twoStep.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        error={submit.problem.at['/code']}
        onChange={(event) => setCode(event.target.value)}
      />
      <div>
        <Button type="submit" disabled={submit.busy}>
          {t('twoStep.confirm')}
        </Button>
      </div>
    </form>
  );
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Alert data-color="warning" role="status">
      <p>{t('twoStep.recovery')}</p>
      <ul className="code-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
