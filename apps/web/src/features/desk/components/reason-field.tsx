import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { DecisionForm } from './use-decision';

interface ReasonFieldProps {
  readonly form: DecisionForm;
  readonly description?: string;
}

/** Why: kept in the history of the criterion for good. */
export function ReasonField({ form, description }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Textfield
      multiline
      rows={3}
      required
      maxLength={4000}
      label={t('desk.reason')}
      description={description ?? t('desk.reasonHelp')}
      value={form.reason}
      error={form.submit.problem.at['/reason']}
      onChange={(event) => form.setReason(event.target.value)}
    />
  );
}
