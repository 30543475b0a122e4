import {
  Alert,
  Button,
  Checkbox,
  Heading,
  Paragraph,
  Textfield,
} from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { addMonths, MONTHS_TO_GET_READY, swedishDay } from '@kravsmed/domain';
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

interface ApprovalFormProps {
  readonly draft: Draft;
  readonly mayReview: boolean;
}

/** The decision. Who may not take it is told why, and by whom it is taken. */
export function ApprovalForm({ draft, mayReview }: ApprovalFormProps) {
  const { t } = useTranslation();
  const why = !mayReview ? 'desk.approval.notReviewer' : draft.mine ? 'desk.approval.own' : null;
  return (
    <section className="panel" aria-labelledby="beslut">
      <Heading level={2} data-size="sm" id="beslut">
        {t('desk.approval.title')}
      </Heading>
      {why !== null ? (
        <>
          <Alert data-color="info">{t(why)}</Alert>
          <Paragraph>
            <Button type="button" aria-disabled="true">
              {t('desk.approval.approve')}
            </Button>
          </Paragraph>
        </>
      ) : (
        <Approve draft={draft} />
      )}
    </section>
  );
}

function Approve({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [effectiveFrom, setEffectiveFrom] = useState(draft.plannedOn ?? '');
  const [usableFrom, setUsableFrom] = useState('');
  const [shortReason, setShortReason] = useState({ sv: '', en: '' });
  const [readRevision, setReadRevision] = useState<number | null>(null);
  const ready = addMonths(swedishDay(new Date()), MONTHS_TO_GET_READY);
  const isShort = usableFrom !== '' && usableFrom < ready;
  const form = useDecision(draft, (reason) =>
    bodyOf(
      api.POST('/api/v1/desk/drafts/{criterionId}/{version}/approval', {
        params: draftPath(draft),
        body: {
          effectiveFrom,
          ...(usableFrom === '' ? {} : { usableFrom }),
          ...(isShort ? { usableFromReason: shortReason } : {}),
          reason,
          revision: draft.revision,
        },
      }),
    ),
  );
  const { at } = form.submit.problem;
  return (
    <form className="stack" onSubmit={form.submit.onSubmit}>
      <FormProblem submit={form.submit} />
      <ErrorsFirst draft={draft} />
      <div className="field-row">
        <DateField
          label={t('desk.approval.effectiveFrom')}
          description={t('desk.approval.effectiveHelp')}
          value={effectiveFrom}
          error={at['/effectiveFrom']}
          onChange={setEffectiveFrom}
        />
        <DateField
          label={t('desk.approval.usableFrom')}
          description={t('desk.approval.usableHelp', { date: formatDate(ready, language) })}
          value={usableFrom}
          error={at['/usableFrom']}
          onChange={setUsableFrom}
        />
      </div>
      {isShort && (
        <div className="field-row">
          {(['sv', 'en'] as const).map((each) => (
            <Textfield
              key={each}
              required
              lang={each}
              label={t('desk.inLanguage', {
                label: t('desk.approval.shortReason'),
                language: t(`desk.language.${each}`),
              })}
              value={shortReason[each]}
              error={at[`/usableFromReason/${each}`]}
              onChange={(event) => setShortReason({ ...shortReason, [each]: event.target.value })}
            />
          ))}
        </div>
      )}
      <ReasonField form={form} />
      <Checkbox
        required
        label={t('desk.approval.haveRead', { revision: draft.revision })}
        checked={readRevision === draft.revision}
        onChange={(event) => setReadRevision(event.target.checked ? draft.revision : null)}
      />
      <Button type="submit" disabled={form.submit.busy}>
        {t('desk.approval.approve')}
      </Button>
    </form>
  );
}
