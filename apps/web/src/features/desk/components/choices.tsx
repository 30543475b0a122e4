import { Checkbox, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { readAt, textAt, wordsAt } from '../api/content-path';
import { fieldId, findingsAt } from '../api/draft-findings';
import { useEditing } from './editing';
import { FieldNotes, notesId } from './field-notes';

interface Choice {
  readonly value: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly pointer: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly description?: string;
}

/** One of a few words. Nothing is chosen beforehand: an editor says it. */
export function ChooseOne({ pointer, label, choices, description }: ChoiceProps) {
  const { t } = useTranslation();
  const { content, findings, write, locked } = useEditing();
  return (
    <Field className="desk-field" data-size="sm">
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select
        id={fieldId(pointer)}
        aria-describedby={notesId(pointer)}
        aria-invalid={findingsAt(findings, pointer).some(({ severity }) => severity === 'error')}
        aria-readonly={locked}
        value={textAt(content, pointer)}
        onChange={(event) => write(pointer, event.target.value || undefined)}
      >
        <Select.Option value="">{t('desk.chooseOne')}</Select.Option>
        {choices.map(({ value, name }) => (
          <Select.Option key={value} value={value}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <FieldNotes pointer={pointer} name={label} />
    </Field>
  );
}

/** Some of many words, kept in the order in which they are listed. */
export function ChooseMany({ pointer, label, choices, description }: ChoiceProps) {
  const { content, write, locked } = useEditing();
  const chosen = wordsAt(content, pointer);
  const toggle = (value: string): void => {
    const next = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : [...chosen, value];
    write(pointer, next);
  };
  return (
    <Fieldset
      className="desk-field choose-many"
      data-size="sm"
      id={fieldId(pointer)}
      tabIndex={-1}
      aria-describedby={notesId(pointer)}
    >
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {description && <Fieldset.Description>{description}</Fieldset.Description>}
      <div className="choose-many__list">
        {choices.map(({ value, name }) => (
          <Checkbox
            key={value}
            label={name}
            readOnly={locked}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
      </div>
      <FieldNotes pointer={pointer} name={label} />
    </Fieldset>
  );
}

interface YesNoProps {
  readonly pointer: string;
  readonly label: string;
  readonly description?: string;
}

/** Yes or no, said by the editor: what nobody has answered is neither. */
export function YesNo({ pointer, label, description }: YesNoProps) {
  const { t } = useTranslation();
  const { content, findings, write, locked } = useEditing();
  const value = readAt(content, pointer);
  return (
    <Field className="desk-field" data-size="sm">
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select
        id={fieldId(pointer)}
        className="yes-no"
        aria-describedby={notesId(pointer)}
        aria-invalid={findingsAt(findings, pointer).some(({ severity }) => severity === 'error')}
        aria-readonly={locked}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={({ target }) =>
          write(pointer, target.value === '' ? undefined : target.value === 'true')
        }
      >
        <Select.Option value="">{t('desk.chooseOne')}</Select.Option>
        <Select.Option value="true">{t('desk.yes')}</Select.Option>
        <Select.Option value="false">{t('desk.no')}</Select.Option>
      </Select>
      <FieldNotes pointer={pointer} name={label} />
    </Field>
  );
}
