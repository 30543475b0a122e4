import { Alert } from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { countFindings } from '../api/draft-findings';

/** Says beforehand that a decision will be refused, and why. */
export function ErrorsFirst({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const { error } = countFindings(draft.findings);
  if (error === 0) return null;
  return (
    <Alert data-color="warning" data-size="sm">
      {t('desk.errorsFirst', { count: error })}
    </Alert>
  );
}
