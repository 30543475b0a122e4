import { Button, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { DateField } from '@kravsmed/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { draftPath, useDraftAnswers, useLibraryNote } from '../api/use-desk';

const PREPARING = ['study', 'expertGroup', 'drafting'] as const;
type Preparing = (typeof PREPARING)[number];

/** What the public board says of the draft: how far it has come, when it is planned, a note. */
export function PlanForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const answers = useDraftAnswers(draft);
  const inConsultation = draft.stage === 'consultation';
  const published = useLibraryNote(draft);
  const [stage, setStage] = useState<Preparing>(
    PREPARING.find((each) => each === draft.stage) ?? 'drafting',
  );
  const [plannedOn, setPlannedOn] = useState(draft.plannedOn ?? '');
  const [note, setNote] = useState<Readonly<Record<'sv' | 'en', string>> | null>(null);
  const [told, setTold] = useState(false);
  const shown = note ?? published ?? { sv: '', en: '' };
  const submit = useSubmit(async () => {
    setTold(false);
    const empty = shown.sv.trim() === '' && shown.en.trim() === '';
    const moved = await bodyOf(
      api.POST('/api/v1/desk/drafts/{criterionId}/{version}/stage', {
        params: draftPath(draft),
        body: {
          stage,
          plannedOn: plannedOn === '' ? null : plannedOn,
          // What nobody touched stays as it is, whether it was seen or not.
          ...(note === null ? {} : { note: empty ? null : shown }),
        },
      }),
    );
    await answers.decided(moved);
    setTold(true);
  });
  return (
    <section className="panel" aria-labelledby="plan">
      <Heading level={2} data-size="sm" id="plan">
        {t('desk.plan.title')}
      </Heading>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <div className="field-row">
          {!inConsultation && (
            <Field>
              <Label>{t('desk.plan.stage')}</Label>
              <Select value={stage} onChange={(event) => setStage(event.target.value as Preparing)}>
                {PREPARING.map((each) => (
                  <Select.Option key={each} value={each}>
                    {t(`desk.stage.${each}`)}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          )}
          <DateField
            label={t('desk.plan.plannedOn')}
            value={plannedOn}
            error={submit.problem.at['/plannedOn']}
            onChange={setPlannedOn}
          />
        </div>
        <div className="field-row">
          {(['sv', 'en'] as const).map((language) => (
            <Textfield
              key={language}
              label={t('desk.inLanguage', {
                label: t('desk.plan.note'),
                language: t(`desk.language.${language}`),
              })}
              lang={language}
              value={shown[language]}
              error={submit.problem.at[`/note/${language}`]}
              onChange={(event) => setNote({ ...shown, [language]: event.target.value })}
            />
          ))}
        </div>
        <div className="button-row">
          <Button type="submit" variant="secondary" disabled={submit.busy}>
            {t('desk.plan.save')}
          </Button>
          <span role="status">{told && t('desk.plan.saved')}</span>
        </div>
      </form>
    </section>
  );
}
