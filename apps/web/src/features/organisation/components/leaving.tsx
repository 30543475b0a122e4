import { Button } from '@digdir/designsystemet-react';
import type { Organisation } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';

interface LeavingProps {
  readonly organisation: Organisation;
  readonly onLeft: () => void;
}

/** The way out. The last owner is told to hand over first. */
export function Leaving({ organisation, onLeft }: LeavingProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const submit = useSubmit(async () => {
    if (!window.confirm(t('organisation.leaveAsk', { name: organisation.name }))) return;
    await done(
      api.POST('/api/v1/organisations/{organisationId}/leave', {
        params: { path: { organisationId: organisation.id } },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['me'] });
    onLeft();
  });
  return (
    <form className="stack" onSubmit={submit.onSubmit}>
      <FormProblem submit={submit} />
      <div>
        <Button type="submit" variant="secondary" disabled={submit.busy}>
          {t('organisation.leave')}
        </Button>
      </div>
    </form>
  );
}
