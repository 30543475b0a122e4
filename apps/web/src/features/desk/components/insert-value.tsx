import { Select } from '@digdir/designsystemet-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { declarationsIn } from '../api/as-version';
import { useEditing } from './editing';

interface InsertValueProps {
  readonly box: RefObject<(HTMLTextAreaElement & HTMLInputElement) | null>;
  /** The field that it is put into. */
  readonly label: string;
  readonly onInsert: (text: string) => void;
}

/** Puts a value's mark where the cursor stands, so that nobody has to spell it. */
export function InsertValue({ box, label, onInsert }: InsertValueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const declared = declarationsIn(useEditing().content).filter(({ name }) => name !== '');
  if (declared.length === 0) return null;
  const insert = (name: string): void => {
    const field = box.current;
    if (field === null || name === '') return;
    const mark = `{{${name}}}`;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    onInsert(field.value.slice(0, from) + mark + field.value.slice(to));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + mark.length, from + mark.length);
    });
  };
  return (
    <Select
      className="insert-value"
      aria-label={t('desk.insertInto', { label })}
      value=""
      onChange={(event) => insert(event.target.value)}
    >
      <Select.Option value="">{t('desk.insert')}</Select.Option>
      {declared.map(({ name, label: named }) => (
        <Select.Option key={name} value={name}>
          {named[language] || name}
        </Select.Option>
      ))}
    </Select>
  );
}
