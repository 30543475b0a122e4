import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FigureFieldProps {
  readonly label: string;
  readonly value: number;
  readonly locked: boolean;
  readonly onChange: (value: number) => void;
}

const shown = (value: number): string => String(value).replace('.', ',');

/** "12,5" and "12.5" are the same figure; what is no figure is not saved, and is said. */
export function FigureField({ label, value, locked, onChange }: FigureFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(shown(value));
  const [told, setTold] = useState(value);
  // Undo, or somebody else, has put another figure here.
  if (told !== value) {
    setTold(value);
    setText(shown(value));
  }
  return (
    <Textfield
      data-size="sm"
      label={label}
      inputMode="decimal"
      readOnly={locked}
      value={text}
      error={figureIn(text) === undefined ? t('own.notAFigure') : undefined}
      onChange={(event) => {
        setText(event.target.value);
        const figure = figureIn(event.target.value);
        if (figure === undefined) return;
        setTold(figure);
        onChange(figure);
      }}
    />
  );
}

function figureIn(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
