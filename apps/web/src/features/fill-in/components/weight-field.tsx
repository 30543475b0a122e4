import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface WeightFieldProps {
  readonly weight: number | null;
  readonly onChange: (weight: number | null) => void;
}

/** What the award criterion counts for, in percent of the whole evaluation. */
export function WeightField({ weight, onChange }: WeightFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ text: `${weight ?? ''}`, weight });
  const text = typed.weight === weight ? typed.text : `${weight ?? ''}`;
  const read = (entry: string): number | null => {
    const value = Number(entry.replace(',', '.'));
    return entry.trim() === '' || Number.isNaN(value) ? null : value;
  };
  const wrong = text.trim() !== '' && (weight === null || weight < 0 || weight > 100);
  return (
    <Textfield
      label={t('fillIn.weight')}
      description={t('fillIn.weightHelp')}
      inputMode="decimal"
      suffix="%"
      value={text}
      error={wrong ? t('fillIn.weightWrong') : undefined}
      onChange={(event) => {
        const next = read(event.target.value);
        setTyped({ text: event.target.value, weight: next });
        onChange(next);
      }}
    />
  );
}
