import { Field, Label, Select, Textarea } from '@digdir/designsystemet-react';
import type { Use } from '@kravsmed/contract';
import { USES } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import type { WorkingItem } from '../../../selection-state/draft';

interface UseFieldProps {
  readonly use: Use;
  readonly reason: string;
  readonly permitted: readonly Use[];
  readonly name: string;
  readonly onChange: (changes: Partial<WorkingItem>, kind?: string) => void;
}

/**
 * In which part of the tender the criterion stands. A part that the library does not foresee, or a
 * specification made a contract term, asks the buyer to say why that is right.
 */
export function UseField({ use, reason, permitted, name, onChange }: UseFieldProps) {
  const { t } = useTranslation();
  const asked = !permitted.includes(use) || use !== (permitted[0] ?? use);
  const needsReason = asked && use !== 'awardCriterion';
  return (
    <>
      <Field>
        <Label>{t('fillIn.use')}</Label>
        <Field.Description>
          {t('fillIn.useHelp', {
            uses: permitted.map((one) => t(`use.${one}`).toLocaleLowerCase('sv')).join(', '),
          })}
        </Field.Description>
        <Select
          name={name}
          value={use}
          onChange={(event) => {
            const next = event.target.value as Use;
            onChange({ use: next, ...(next === 'awardCriterion' ? {} : { weight: null }) });
          }}
        >
          {USES.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`use.${one}`)}
              {permitted.includes(one) ? '' : ` (${t('fillIn.notForeseen')})`}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {needsReason && (
        <Field>
          <Label>{t('fillIn.useReason')}</Label>
          <Field.Description>{t('fillIn.useReasonHelp')}</Field.Description>
          <Textarea
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => onChange({ useReason: event.target.value || null }, 'reason')}
          />
        </Field>
      )}
    </>
  );
}
