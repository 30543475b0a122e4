import { Button, Checkbox } from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { citeOf, draftPath, useForgetDesk } from '../api/use-desk';

interface DiscardFormProps {
  readonly draft: Draft;
  readonly onGone: () => void;
}

/** Throws a draft away that never was in consultation. It cannot be brought back, so it is asked twice. */
export function DiscardForm({ draft, onGone }: DiscardFormProps) {
  const { t } = useTranslation();
  const forget = useForgetDesk();
  const [sure, setSure] = useState(false);
  const submit = useSubmit(async () => {
    await done(
      api.DELETE('/api/v1/desk/drafts/{criterionId}/{version}', { params: draftPath(draft) }),
    );
    await forget();
    onGone();
  });
  return (
    <details className="danger-zone">
      <summary>{t('desk.discard.title')}</summary>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Checkbox
          required
          label={t('desk.discard.sure', { cite: citeOf(draft) })}
          checked={sure}
          onChange={(event) => setSure(event.target.checked)}
        />
        <Button type="submit" data-color="danger" disabled={submit.busy}>
          {t('desk.discard.discard')}
        </Button>
      </form>
    </details>
  );
}
