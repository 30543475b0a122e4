import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAt } from '../api/content-path';
import { fieldId } from '../api/draft-findings';
import { useEditing } from './editing';

interface NumberFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly optional?: boolean;
}

/** "12,5" and "12.5" are the same figure; what is no figure is not saved, and is said. */
export function NumberField({ pointer, label, optional = false }: NumberFieldProps) {
  const { t } = useTranslation();
  const { content, write, locked } = useEditing();
  const value = readAt(content, pointer);
  const shown = typeof value === 'number' ? String(value).replace('.', ',') : '';
  const [text, setText] = useState(shown);
  const [told, setTold] = useState(value);
  // Undo, or somebody else, has put another figure here.
  if (told !== value) {
    setTold(value);
    setText(shown);
  }
  const figure = readFigure(text);
  return (
    <Textfield
      id={fieldId(pointer)}
      className="desk-field"
      data-size="sm"
      label={optional ? `${label} (${t('desk.optional')})` : label}
      inputMode="decimal"
      readOnly={locked}
      value={text}
      error={figure === null ? t('desk.notAFigure') : undefined}
      onChange={(event) => {
        setText(event.target.value);
        const read = readFigure(event.target.value);
        if (read === null) return;
        setTold(read);
        write(pointer, read);
      }}
    />
  );
}

/** Undefined for nothing, null for what is no figure. */
function readFigure(text: string): number | undefined | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
