import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { ParameterDeclaration } from '@kravsmed/contract';
import {
  formatParameter,
  parameterProblem,
  parameterUnit,
  type ParameterValue,
} from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { readNumber } from './read-number';

interface ParameterFieldProps {
  readonly declaration: ParameterDeclaration;
  readonly value: ParameterValue | undefined;
  readonly onChange: (value: ParameterValue) => void;
}

/** A value to fill in. What was typed stays in the field, also when it is wrong. */
export function ParameterField({ declaration, value, onChange }: ParameterFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = declaration.label[language];
  const problem =
    value === undefined ? undefined : parameterProblem(declaration, value)?.[language];
  const help = declaration.help?.[language];

  switch (declaration.type) {
    case 'number':
    case 'percent':
      return (
        <NumberField
          label={label}
          description={[
            help,
            t('fillIn.between', {
              minimum: formatParameter(declaration, declaration.minimum, language),
              maximum: formatParameter(declaration, declaration.maximum, language),
            }),
          ]
            .filter(Boolean)
            .join(' ')}
          suffix={
            declaration.type === 'percent' ? '%' : parameterUnit(declaration, value, language)
          }
          value={value}
          problem={problem}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <Field>
          <Label>{label}</Label>
          {help && <Field.Description>{help}</Field.Description>}
          <Select
            value={value === undefined ? declaration.default : `${value}`}
            onChange={(event) => onChange(event.target.value)}
          >
            {declaration.options.map((option) => (
              <Select.Option key={option.value} value={option.value}>
                {option.label[language]}
              </Select.Option>
            ))}
          </Select>
        </Field>
      );
    case 'date':
      return (
        <Textfield
          type="date"
          label={label}
          description={help}
          value={value === undefined ? '' : `${value}`}
          error={problem}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'text':
      return (
        <Textfield
          label={label}
          description={help}
          value={value === undefined ? '' : `${value}`}
          error={problem}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

interface NumberFieldProps {
  readonly label: string;
  readonly description: string;
  readonly suffix: string;
  readonly value: ParameterValue | undefined;
  readonly problem: string | undefined;
  readonly onChange: (value: ParameterValue) => void;
}

/** Numbers as people write them: "12,5" and "1 000" are understood, anything else stays as typed. */
function NumberField({ label, description, suffix, value, problem, onChange }: NumberFieldProps) {
  const language = useLanguage();
  const written = (shown: ParameterValue | undefined) =>
    typeof shown === 'number' && language === 'sv'
      ? `${shown}`.replace('.', ',')
      : `${shown ?? ''}`;
  const [typed, setTyped] = useState({ text: written(value), value });
  // Undo, a package or another tab may have changed the value behind the field.
  const text = typed.value === value ? typed.text : written(value);
  return (
    <Textfield
      label={label}
      description={description}
      inputMode="decimal"
      suffix={suffix}
      value={text}
      error={problem}
      onChange={(event) => {
        const next = readNumber(event.target.value);
        setTyped({ text: event.target.value, value: next });
        onChange(next);
      }}
    />
  );
}
