import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface PasswordFieldProps {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (password: string) => void;
}

/** The password that one has, asked for before something that matters. */
export function PasswordField({ value, error, onChange }: PasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <Textfield
      label={t('account.currentPassword')}
      type="password"
      autoComplete="current-password"
      required
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
