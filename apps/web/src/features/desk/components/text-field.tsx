import { Field, Input, Label, Textarea } from '@digdir/designsystemet-react';
import { diffWords, type Language } from '@kravsmed/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';
import { textAt } from '../api/content-path';
import { fieldId, findingsAt } from '../api/draft-findings';
import { useEditing } from './editing';
import { FieldNotes, notesId } from './field-notes';
import { InsertValue } from './insert-value';

interface TextFieldProps {
  readonly pointer: string;
  readonly label: string;
  /** The language that is written in it, for spelling and for who hears it. */
  readonly language?: Language;
  readonly rows?: number;
  /** Emptied, the place itself goes away. */
  readonly optional?: boolean;
  /** `{{value}}` may stand in it. */
  readonly withValues?: boolean;
  /** Shows what differs from the version it is written from. */
  readonly withDiff?: boolean;
  readonly description?: string;
}

/** One text of the draft, with what is said of it and what has changed in it. */
export function TextField({
  pointer,
  label,
  language,
  rows = 1,
  optional = false,
  withValues = false,
  withDiff = false,
  description,
}: TextFieldProps) {
  const { t } = useTranslation();
  const { content, base, findings, write, locked } = useEditing();
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const value = textAt(content, pointer);
  const former = textAt(base, pointer);
  const change = (text: string) => write(pointer, optional && text === '' ? undefined : text);
  const shared = {
    id: fieldId(pointer),
    ref: box,
    lang: language,
    value,
    readOnly: locked,
    'aria-invalid': findingsAt(findings, pointer).some(({ severity }) => severity === 'error'),
    'aria-describedby': notesId(pointer),
  };
  return (
    <Field className="desk-field" data-size="sm">
      <Label>
        {label}
        {optional && <span className="quiet"> ({t('desk.optional')})</span>}
      </Label>
      {description && <Field.Description>{description}</Field.Description>}
      {rows === 1 ? (
        <Input {...shared} onChange={(event) => change(event.target.value)} />
      ) : (
        <Textarea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
      )}
      <FieldNotes pointer={pointer} name={label}>
        {withValues && !locked && <InsertValue box={box} label={label} onInsert={change} />}
      </FieldNotes>
      {withDiff && base !== null && value !== former && (
        <details className="desk-diff">
          <summary>{t('desk.changedHere')}</summary>
          <p lang={language}>
            <DiffText runs={diffWords(former, value)} />
          </p>
        </details>
      )}
    </Field>
  );
}
