import {
  Button,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
  Textfield,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { slugOf } from '../api/slug-of';
import { type DraftKey, useForgetDesk, useQuestions } from '../api/use-desk';

/** Lists may stay empty; that nothing belongs in them need not be said. */
const NOTHING_YET = { parameters: [], legalBasis: [], goals: [], examples: [], sources: [] };

/** Begins a criterion that the library does not have. Its area is that of the question it answers. */
export function NewCriterion({ onBegun }: { readonly onBegun: (draft: DraftKey) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const forget = useForgetDesk();
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const questions = (useQuestions().data ?? []).toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
  const chosen = questions.find(({ slug }) => slug === question);
  const slug = slugOf(title);
  const submit = useSubmit(async () => {
    if (chosen === undefined || slug === '') throw new Error(t('desk.new.fillIn'));
    const draft = await bodyOf(
      api.POST('/api/v1/desk/drafts', {
        body: {
          frame: { slug, area: chosen.area, question, relations: [], externalIds: [] },
        },
      }),
    );
    const key = { criterion: draft.criterion, version: draft.version };
    await bodyOf(
      api.PUT('/api/v1/desk/drafts/{criterionId}/{version}', {
        params: {
          path: { criterionId: key.criterion, version: key.version },
          header: { 'If-Match': `"${draft.revision}"` },
        },
        body: { content: { ...NOTHING_YET, texts: { sv: { title: title.trim() } } } },
      }),
    );
    await forget();
    onBegun(key);
  });
  return (
    <section className="panel" aria-labelledby="nytt-kriterium">
      <Heading level={2} data-size="sm" id="nytt-kriterium">
        {t('desk.new.title')}
      </Heading>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          required
          lang="sv"
          maxLength={200}
          label={t('desk.new.name')}
          description={slug === '' ? t('desk.new.nameHelp') : t('desk.new.address', { slug })}
          value={title}
          error={submit.problem.at['/frame/slug']}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Field>
          <Label>{t('desk.new.question')}</Label>
          <Field.Description>{t('desk.new.questionHelp')}</Field.Description>
          <Select required value={question} onChange={(event) => setQuestion(event.target.value)}>
            <Select.Option value="">{t('desk.chooseOne')}</Select.Option>
            {questions.map((each) => (
              <Select.Option key={each.slug} value={each.slug}>
                {each.name[language]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {chosen && (
          <Paragraph data-size="sm">
            {t('desk.new.area', { area: t(`area.${chosen.area}`) })}
          </Paragraph>
        )}
        <Button type="submit" variant="secondary" disabled={submit.busy}>
          {t('desk.new.begin')}
        </Button>
      </form>
    </section>
  );
}
