import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import type { TenderKey } from '../../../selection-state/tender-api';
import { restoreRevision } from '../api/restore-revision';

interface RestoreButtonProps {
  readonly at: TenderKey;
  readonly revision: number;
  readonly current: number;
  readonly onRestored: () => void;
}

/** Makes an old version the newest one again. What stood there stays in the history. */
export function RestoreButton({ at, revision, current, onRestored }: RestoreButtonProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const submit = useSubmit(async () => {
    try {
      await restoreRevision(at, revision, current);
      onRestored();
    } finally {
      // Somebody may have saved in between: then it is shown, and can be tried again.
      await queries.invalidateQueries({ queryKey: ['tender-now', at.id] });
      await queries.invalidateQueries({ queryKey: ['revisions', at.id] });
    }
  });
  return (
    <form onSubmit={submit.onSubmit}>
      <FormProblem submit={submit} />
      <Button
        type="submit"
        variant="secondary"
        data-size="sm"
        aria-label={t('revisions.restoreNamed', { version: revision })}
        disabled={submit.busy}
      >
        {t('revisions.restore')}
      </Button>
    </form>
  );
}
