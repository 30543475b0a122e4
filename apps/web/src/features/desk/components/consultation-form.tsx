import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { addDays, SHORTEST_CONSULTATION_DAYS, swedishDay } from '@kravsmed/domain';
import { DateField } from '@kravsmed/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { draftPath } from '../api/use-desk';
import { ErrorsFirst } from './errors-first';
import { ReasonField } from './reason-field';
import { useDecision } from './use-decision';

/** Opens the draft to everybody's views until a day. */
export function ConsultationForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [endsOn, setEndsOn] = useState('');
  const [plannedFrom, setPlannedFrom] = useState(draft.plannedOn ?? '');
  const form = useDecision(draft, (reason) =>
    bodyOf(
      api.POST('/api/v1/desk/drafts/{criterionId}/{version}/consultation', {
        params: draftPath(draft),
        body: {
          endsOn,
          ...(plannedFrom === '' ? {} : { plannedFrom }),
          reason,
          revision: draft.revision,
        },
      }),
    ),
  );
  const earliest = addDays(swedishDay(new Date()), SHORTEST_CONSULTATION_DAYS);
  return (
    <section className="panel" aria-labelledby="remiss">
      <Heading level={2} data-size="sm" id="remiss">
        {t('desk.consultation.title')}
      </Heading>
      <Paragraph>{t('desk.consultation.lead')}</Paragraph>
      <form className="stack" onSubmit={form.submit.onSubmit}>
        <FormProblem submit={form.submit} />
        <ErrorsFirst draft={draft} />
        <div className="field-row">
          <DateField
            label={t('desk.consultation.endsOn')}
            description={t('desk.consultation.earliest', { date: formatDate(earliest, language) })}
            value={endsOn}
            error={form.submit.problem.at['/endsOn']}
            onChange={setEndsOn}
          />
          <DateField
            label={t('desk.consultation.plannedFrom')}
            description={t('desk.consultation.plannedHelp')}
            value={plannedFrom}
            error={form.submit.problem.at['/plannedFrom']}
            onChange={setPlannedFrom}
          />
        </div>
        <ReasonField form={form} />
        <Button type="submit" disabled={form.submit.busy}>
          {t('desk.consultation.send')}
        </Button>
      </form>
    </section>
  );
}
