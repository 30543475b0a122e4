import { Button, Field, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { AREAS, LEVELS, type Area, type Level } from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProductGroups } from '../../../api-client/use-product-groups';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { blankContent } from '../api/own-versions';
import { beginOwn, useOwnAnswers, useQuestions } from '../api/use-own-criteria';

interface BeginFormProps {
  readonly organisationId: string;
  readonly onCancel: () => void;
  readonly onBegun: (localId: string) => void;
}

/** A criterion from scratch: what it is called and where it belongs. */
export function BeginForm({ organisationId, onCancel, onBegun }: BeginFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answers = useOwnAnswers(organisationId);
  const [title, setTitle] = useState('');
  const [area, setArea] = useState<Area>('environment');
  const [level, setLevel] = useState<Level>('basic');
  const [group, setGroup] = useState('');
  const [question, setQuestion] = useState('');
  const [questionName, setQuestionName] = useState('');
  const [asked, setAsked] = useState(false);
  const byName = <T extends { readonly name: { readonly sv: string; readonly en: string } }>(
    list: readonly T[],
  ) => list.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  const groups = byName(useProductGroups().data?.items ?? []);
  const questions = byName((useQuestions().data?.items ?? []).map((one) => one.question)).filter(
    (one) => one.area === area,
  );
  const submit = useSubmit(async () => {
    setAsked(true);
    const name = title.trim();
    if (name === '') return;
    const criterion = await beginOwn(organisationId, {
      area,
      question: question || questionName.trim() || name,
      content: blankContent(name, level, group === '' ? [] : [group]),
    });
    await answers.decided(criterion);
    onBegun(criterion.id);
  });
  return (
    <form className="panel stack" onSubmit={submit.onSubmit} aria-label={t('own.write')}>
      <Paragraph>{t('own.writeHelp')}</Paragraph>
      <FormProblem submit={submit} />
      <Textfield
        label={t('own.name')}
        value={title}
        maxLength={200}
        error={asked && title.trim() === '' ? t('own.nameMissing') : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="own-row">
        <Field>
          <Label>{t('own.area')}</Label>
          <Select
            value={area}
            onChange={(event) => {
              setArea(event.target.value as Area);
              setQuestion('');
            }}
          >
            {AREAS.map((one) => (
              <Select.Option key={one} value={one}>
                {t(`area.${one}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{t('part.level')}</Label>
          <Select value={level} onChange={(event) => setLevel(event.target.value as Level)}>
            {LEVELS.map((one) => (
              <Select.Option key={one} value={one}>
                {t(`level.${one}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{t('own.group')}</Label>
          <Select value={group} onChange={(event) => setGroup(event.target.value)}>
            <Select.Option value="">{t('own.chooseOne')}</Select.Option>
            {groups.map(({ slug, name }) => (
              <Select.Option key={slug} value={slug}>
                {name[language]}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <Field>
        <Label>{t('own.question')}</Label>
        <Field.Description>{t('own.questionHelp')}</Field.Description>
        <Select value={question} onChange={(event) => setQuestion(event.target.value)}>
          <Select.Option value="">{t('own.questionNew')}</Select.Option>
          {questions.map(({ slug, name }) => (
            <Select.Option key={slug} value={slug}>
              {name[language]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {question === '' && (
        <Textfield
          label={t('own.questionName')}
          value={questionName}
          maxLength={200}
          onChange={(event) => setQuestionName(event.target.value)}
        />
      )}
      <div className="button-row">
        <Button type="submit" disabled={submit.busy}>
          {t('own.begin')}
        </Button>
        <Button type="button" variant="secondary" onClick={onCancel}>
          {t('own.cancel')}
        </Button>
      </div>
    </form>
  );
}
