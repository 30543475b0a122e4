import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { readAt, textAt } from '../api/content-path';
import { fieldId } from '../api/draft-findings';
import { BothLanguages } from './both-languages';
import { DeskSection } from './desk-section';
import { useEditing } from './editing';
import { NumberField } from './number-field';
import { RowList } from './row-list';
import { useGist } from './use-gist';
import { TextField } from './text-field';

const TYPES = ['percent', 'number', 'choice', 'date', 'text'] as const;
type ParameterType = (typeof TYPES)[number];

const isType = (word: string): word is ParameterType => TYPES.some((type) => type === word);

/** What belongs to a value whatever its type is. */
const SHARED = ['name', 'label', 'help'];

/** The values that a buyer fills in. */
export function ParametersSection() {
  const { t } = useTranslation();
  const gist = useGist(['/label/{lang}', '/name']);
  return (
    <DeskSection pointer="/parameters" title={t('desk.section.parameters')}>
      <RowList
        pointer="/parameters"
        name={(number) => t('desk.parameter.row', { number })}
        gist={gist}
        add={t('desk.parameter.add')}
        fresh={{ type: 'percent', name: '', label: { sv: '', en: '' }, minimum: 0, maximum: 100 }}
      >
        {(at) => <ParameterFields at={at} />}
      </RowList>
    </DeskSection>
  );
}

function ParameterFields({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const { content, write, locked } = useEditing();
  const type = textAt(content, `${at}/type`);
  const changeType = (next: string): void => {
    const former = readAt(content, at);
    const kept = Object.entries(typeof former === 'object' && former ? former : {}).filter(
      ([key]) => SHARED.includes(key),
    );
    write(at, { type: next, ...Object.fromEntries(kept) });
  };
  return (
    <>
      <div className="field-row">
        <TextField
          pointer={`${at}/name`}
          label={t('desk.parameter.name')}
          description={t('desk.parameter.nameHelp', { mark: '{{share}}' })}
        />
        <Field data-size="sm" className="desk-field">
          <Label>{t('desk.parameter.type')}</Label>
          <Select
            id={fieldId(`${at}/type`)}
            aria-readonly={locked}
            value={type}
            onChange={(event) => changeType(event.target.value)}
          >
            {TYPES.map((each) => (
              <Select.Option key={each} value={each}>
                {t(`desk.parameter.type_${each}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <BothLanguages
        pointer={(language) => `${at}/label/${language}`}
        label={t('desk.parameter.label')}
      />
      {isType(type) && <TypeFields at={at} type={type} />}
    </>
  );
}

function TypeFields({ at, type }: { readonly at: string; readonly type: ParameterType }) {
  const { t } = useTranslation();
  switch (type) {
    case 'percent':
    case 'number':
      return (
        <>
          <div className="field-row">
            <NumberField pointer={`${at}/default`} label={t('desk.parameter.default')} />
            <NumberField pointer={`${at}/minimum`} label={t('desk.parameter.minimum')} />
            <NumberField pointer={`${at}/maximum`} label={t('desk.parameter.maximum')} />
            <NumberField pointer={`${at}/decimals`} label={t('desk.parameter.decimals')} optional />
          </div>
          {type === 'number' && (
            <>
              <BothLanguages
                pointer={(language) => `${at}/unit/${language}`}
                label={t('desk.parameter.unit')}
                optional
              />
              <BothLanguages
                pointer={(language) => `${at}/unitOne/${language}`}
                label={t('desk.parameter.unitOne')}
                optional
              />
            </>
          )}
        </>
      );
    case 'choice':
      return (
        <>
          <TextField
            pointer={`${at}/default`}
            label={t('desk.parameter.defaultChoice')}
            description={t('desk.parameter.defaultChoiceHelp')}
          />
          <RowList
            pointer={`${at}/options`}
            name={(number) => t('desk.parameter.option', { number })}
            add={t('desk.parameter.addOption')}
            fresh={{ value: '', label: { sv: '', en: '' } }}
          >
            {(option) => (
              <>
                <TextField pointer={`${option}/value`} label={t('desk.parameter.optionValue')} />
                <BothLanguages
                  pointer={(language) => `${option}/label/${language}`}
                  label={t('desk.parameter.label')}
                />
              </>
            )}
          </RowList>
        </>
      );
    case 'date':
      return (
        <TextField
          pointer={`${at}/default`}
          label={t('desk.parameter.defaultDay')}
          description={t('desk.parameter.defaultDayHelp')}
          optional
        />
      );
    case 'text':
      return (
        <>
          <BothLanguages
            pointer={(language) => `${at}/default/${language}`}
            label={t('desk.parameter.default')}
          />
          <NumberField pointer={`${at}/maximumLength`} label={t('desk.parameter.maximumLength')} />
        </>
      );
  }
}
