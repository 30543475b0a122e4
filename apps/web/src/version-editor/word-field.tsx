import { Details, Field, Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { diffWords, type Language, type ParameterDeclaration } from '@kravsmed/domain';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../criterion-text/diff-text';
import { useLanguage } from '../criterion-text/use-language';

interface WordFieldProps {
  readonly label: string;
  readonly language?: Language;
  readonly value: string;
  /** What the same text says in the version it comes from; undefined when it comes from none. */
  readonly former?: string | undefined;
  readonly rows?: number;
  readonly required?: boolean;
  readonly description?: string;
  /** The values that may be put into it. */
  readonly parameters?: readonly ParameterDeclaration[];
  readonly locked: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One text under work, with what differs from the version it comes from, as one types. */
export function WordField(props: WordFieldProps) {
  const { label, language, value, former, rows = 1, required = false, description } = props;
  const { parameters = [], locked, error, onChange } = props;
  const { t } = useTranslation();
  const reading = useLanguage();
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const errorId = useId();
  const insert = (name: string): void => {
    const field = box.current;
    if (field === null || name === '') return;
    const mark = `{{${name}}}`;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    onChange(value.slice(0, from) + mark + value.slice(to));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + mark.length, from + mark.length);
    });
  };
  const shared = {
    ref: box,
    lang: language,
    value,
    readOnly: locked,
    'aria-invalid': error !== undefined,
    ...(error === undefined ? {} : { 'aria-describedby': errorId }),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <div className="word-field">
      <Field data-size="sm">
        <Label>
          {label}
          {required && <span className="quiet"> ({t('versionEditor.required')})</span>}
        </Label>
        {description !== undefined && <Field.Description>{description}</Field.Description>}
        {rows === 1 ? <Input {...shared} /> : <Textarea {...shared} rows={rows} />}
      </Field>
      {error !== undefined && (
        <p id={errorId} className="word-field__error">
          {error}
        </p>
      )}
      {!locked && rows > 1 && parameters.length > 0 && (
        <Select
          className="word-field__insert"
          data-size="sm"
          aria-label={t('versionEditor.insertInto', { label })}
          value=""
          onChange={(event) => insert(event.target.value)}
        >
          <Select.Option value="">{t('versionEditor.insert')}</Select.Option>
          {parameters.map(({ name, label: named }) => (
            <Select.Option key={name} value={name}>
              {named[reading] || name}
            </Select.Option>
          ))}
        </Select>
      )}
      {former !== undefined && former !== value && (
        <Details data-size="sm" className="word-field__diff">
          <Details.Summary>
            {t('versionEditor.differs')}
            <span className="visually-hidden">: {label}</span>
          </Details.Summary>
          <Details.Content>
            <p className="compared" lang={language}>
              <DiffText runs={diffWords(former, value)} />
            </p>
          </Details.Content>
        </Details>
      )}
    </div>
  );
}
