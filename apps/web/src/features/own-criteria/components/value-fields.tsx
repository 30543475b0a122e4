import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { LocalizedText, ParameterDeclaration } from '@kravsmed/contract';
import { LANGUAGES, type Language } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { FigureField } from './figure-field';

interface ValueFieldsProps {
  readonly declaration: ParameterDeclaration;
  readonly locked: boolean;
  readonly onChange: (next: ParameterDeclaration, kind: string) => void;
}

/** What a value asks for, by its type. */
export function ValueFields({ declaration, locked, onChange }: ValueFieldsProps) {
  const { t } = useTranslation();
  const reading = useLanguage();
  const both = (
    label: (language: string) => string,
    value: LocalizedText,
    kind: string,
    put: (next: LocalizedText) => ParameterDeclaration,
  ) => (
    <div className="two-languages">
      {LANGUAGES.map((language: Language) => (
        <Textfield
          key={language}
          data-size="sm"
          lang={language}
          label={label(t(`versionEditor.${language}`))}
          readOnly={locked}
          value={value[language]}
          onChange={(event) =>
            onChange(put({ ...value, [language]: event.target.value }), `${kind} ${language}`)
          }
        />
      ))}
    </div>
  );
  return (
    <>
      {both(
        (language) => t('own.valueLabel', { language }),
        declaration.label,
        'label',
        (label) => ({ ...declaration, label }),
      )}
      {(declaration.type === 'percent' || declaration.type === 'number') && (
        <div className="own-row">
          {(
            [
              ['default', t('own.valueDefault')],
              ['minimum', t('own.valueMinimum')],
              ['maximum', t('own.valueMaximum')],
            ] as const
          ).map(([field, label]) => (
            <FigureField
              key={field}
              label={label}
              value={declaration[field]}
              locked={locked}
              onChange={(value) => onChange({ ...declaration, [field]: value }, field)}
            />
          ))}
        </div>
      )}
      {declaration.type === 'number' &&
        both(
          (language) => t('own.valueUnit', { language }),
          declaration.unit ?? { sv: '', en: '' },
          'unit',
          (unit) => ({ ...declaration, unit }),
        )}
      {declaration.type === 'text' &&
        both(
          (language) => t('own.valueText', { language }),
          declaration.default,
          'default',
          (text) => ({ ...declaration, default: text }),
        )}
      {declaration.type === 'choice' && (
        <>
          <Field data-size="sm">
            <Label>{t('own.valueDefault')}</Label>
            <Select
              disabled={locked}
              value={declaration.default}
              onChange={(event) =>
                onChange({ ...declaration, default: event.target.value }, 'default')
              }
            >
              {declaration.options.map(({ value, label }) => (
                <Select.Option key={value} value={value}>
                  {label[reading] || value}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {declaration.options.map((option, index) => (
            <div key={option.value}>
              {both(
                (language) => t('own.valueOption', { number: index + 1, language }),
                option.label,
                `option ${index}`,
                (label) => ({
                  ...declaration,
                  options: declaration.options.map((one, at) =>
                    at === index ? { ...one, label } : one,
                  ),
                }),
              )}
            </div>
          ))}
        </>
      )}
    </>
  );
}
