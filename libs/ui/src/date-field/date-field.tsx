import { Textfield } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';

interface DateFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** An ISO date, or empty. */
  readonly value: string;
  readonly error?: ReactNode;
  readonly onChange: (date: string) => void;
}

/**
 * A date field for the keyboard. While a year is typed, the browser reports 0002, 0020 and 0202 on the
 * way to 2027: those stay in the field. The field keeps its own text, so that a page which answers late
 * (through its address, say) does not empty what is half typed.
 */
export function DateField({ label, description, value, error, onChange }: DateFieldProps) {
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    if (value !== told) setText(value);
  }
  return (
    <Textfield
      type="date"
      label={label}
      description={description}
      value={text}
      error={error}
      onChange={(event) => {
        const date = event.target.value;
        setText(date);
        if (!isSettled(date)) return;
        setTold(date);
        onChange(date);
      }}
    />
  );
}

const isSettled = (date: string): boolean => date === '' || Number.parseInt(date, 10) >= 1000;
