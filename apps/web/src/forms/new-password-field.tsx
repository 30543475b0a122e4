import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface NewPasswordFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (password: string) => void;
}

/** A password on its way in, with what makes a good one. Pasting is welcome. */
export function NewPasswordField({ value, error, onChange }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <Textfield
      label={t('password.new')}
      description={t('password.help')}
      type="password"
      autoComplete="new-password"
      required
      minLength={8}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
