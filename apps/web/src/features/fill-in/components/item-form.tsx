import {
  Button,
  Details,
  Field,
  Heading,
  Label,
  Tag,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react';
import type { CriterionSummary, Language } from '@kravsmed/contract';
import { askedWords } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../../criterion-text/rich-text';
import { useLanguage } from '../../../criterion-text/use-language';
import type { WorkingItem } from '../../../selection-state/draft';
import { isOwnCriterion } from '../../../selection-state/document-owner';
import { OwnMark } from '../../../selection-state/own-mark';
import { useCriterionWords } from '../../../selection-state/use-criterion-words';
import { AdaptationField } from './adaptation-field';
import { ParameterField } from './parameter-field';
import { UseField } from './use-field';
import { WeightField } from './weight-field';

interface ItemFormProps {
  readonly item: WorkingItem;
  readonly summary: CriterionSummary | undefined;
  /** The language of the document, in which adaptations are written. */
  readonly language: Language;
  readonly idPrefix: string;
  readonly onChange: (changes: Partial<WorkingItem>, kind?: string) => void;
  readonly onRemove: () => void;
}

/** One criterion of the document and everything that the buyer decides about it. */
export function ItemForm({ item, summary, language, idPrefix, onChange, onRemove }: ItemFormProps) {
  const { t } = useTranslation();
  const reading = useLanguage();
  const words = useCriterionWords(item.criterion, item.version, true);
  const version = words.data;
  const title = version?.texts[reading].title ?? summary?.title[reading] ?? item.criterion;
  const libraryText = version && askedWords(version.texts[language], item.use);

  return (
    <article className="panel item-form" aria-labelledby={`${idPrefix}-title`}>
      <div className="item-form__head">
        <Heading level={3} data-size="2xs" id={`${idPrefix}-title`}>
          {title}
        </Heading>
        <Tag data-size="sm" data-color="neutral">
          {item.criterion}:{item.version}
        </Tag>
        <OwnMark criterion={item.criterion} />
        {item.adaptation && (
          <Tag data-size="sm" data-color="warning">
            {t('fillIn.adapted')}
          </Tag>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={t('fillIn.removeNamed', { title })}
          onClick={onRemove}
        >
          {t('purchase.remove')}
        </Button>
      </div>
      {libraryText !== undefined && !item.adaptation && (
        <blockquote className="item-form__text">
          <RichText
            text={libraryText}
            language={language}
            parameters={version?.parameters ?? []}
            values={item.parameters ?? {}}
          />
        </blockquote>
      )}
      {words.isError && <p>{words.error.message}</p>}
      {version && (
        <div className="item-form__fields">
          {version.parameters.map((declaration) => (
            <ParameterField
              key={declaration.name}
              declaration={declaration}
              value={item.parameters?.[declaration.name]}
              onChange={(value) =>
                onChange(
                  { parameters: { ...item.parameters, [declaration.name]: value } },
                  `value-${declaration.name}`,
                )
              }
            />
          ))}
          <UseField
            use={item.use}
            reason={item.useReason ?? ''}
            permitted={version.uses}
            name={`${idPrefix}-use`}
            onChange={onChange}
          />
          {item.use === 'awardCriterion' && (
            <WeightField
              weight={item.weight ?? null}
              onChange={(weight) => onChange({ weight }, 'weight')}
            />
          )}
          <Textfield
            label={t('fillIn.rows')}
            description={t('fillIn.rowsHelp')}
            value={(item.appliesToRows ?? []).join(', ')}
            onChange={(event) => onChange({ appliesToRows: splitRows(event.target.value) }, 'rows')}
          />
        </div>
      )}
      {version && libraryText !== undefined && (
        <Details data-size="sm" defaultOpen={Boolean(item.localNote) || Boolean(item.adaptation)}>
          <Details.Summary>
            {t('fillIn.own')}
            <span className="visually-hidden">: {title}</span>
          </Details.Summary>
          <Details.Content>
            <Field>
              <Label>{t('fillIn.note')}</Label>
              <Textarea
                value={item.localNote ?? ''}
                maxLength={2000}
                rows={2}
                onChange={(event) => onChange({ localNote: event.target.value || null }, 'note')}
              />
            </Field>
            <AdaptationField
              title={title}
              own={isOwnCriterion(item.criterion)}
              libraryText={libraryText}
              adaptation={item.adaptation ?? null}
              onChange={(adaptation, kind) => onChange({ adaptation: adaptation }, kind)}
            />
          </Details.Content>
        </Details>
      )}
    </article>
  );
}

/** While a row number is being typed, a comma at the end must stay in the field. */
function splitRows(text: string): string[] {
  const rows = text.split(',').map((row) => row.trimStart());
  return rows.length === 1 && rows[0] === '' ? [] : rows;
}
