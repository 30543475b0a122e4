import { Button, Heading } from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { draftPath } from '../api/use-desk';
import { ReasonField } from './reason-field';
import { useDecision } from './use-decision';

/** Sends the draft back to its authors, with what is to be mended. */
export function ReturnForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const form = useDecision(draft, (reason) =>
    bodyOf(
      api.POST('/api/v1/desk/drafts/{criterionId}/{version}/return', {
        params: draftPath(draft),
        body: { reason },
      }),
    ),
  );
  return (
    <section className="panel" aria-labelledby="tillbaka">
      <Heading level={2} data-size="sm" id="tillbaka">
        {t('desk.return.title')}
      </Heading>
      <form className="stack" onSubmit={form.submit.onSubmit}>
        <FormProblem submit={form.submit} />
        <ReasonField form={form} description={t('desk.return.help')} />
        <div className="button-row">
          <Button type="submit" variant="secondary" disabled={form.submit.busy}>
            {t('desk.return.send')}
          </Button>
          <span role="status">{form.done && t('desk.return.done')}</span>
        </div>
      </form>
    </section>
  );
}
