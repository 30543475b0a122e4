import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAt } from '../api/content-path';
import { fieldId, findingsAt } from '../api/draft-findings';
import { useEditing } from './editing';
import { FieldNotes } from './field-notes';

interface RowListProps {
  readonly pointer: string;
  /** What one row is called, "Lag 2". */
  readonly name: (number: number) => string;
  /** What stands in a row, in short, for a row that is folded. */
  readonly gist?: (pointer: string) => string;
  readonly add: string;
  /** A row as it begins. */
  readonly fresh: unknown;
  readonly children: (pointer: string, index: number) => ReactNode;
}

/** Rows of one kind: laws, sources, values. Folded until asked for; one taken away comes back by Undo. */
export function RowList({ pointer, name, gist, add, fresh, children }: RowListProps) {
  const { t } = useTranslation();
  const { content, findings, write, locked } = useEditing();
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number | null>(null);
  const rows = listAt(content, pointer);
  const addRow = (): void => {
    write(pointer, [...rows, fresh]);
    setAdded(rows.length);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(
          '.desk-row:last-of-type :is(input:not([readonly]), select, textarea)',
        )
        ?.focus(),
    );
  };
  const remove = (index: number): void => {
    setAdded(null);
    write(
      pointer,
      rows.filter((_, other) => other !== index),
    );
    // The row is gone with its button: the focus goes on to where one is added.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > button')?.focus(),
    );
  };
  return (
    <div ref={list} className="row-list">
      {rows.map((_, index) => {
        const at = `${pointer}/${index}`;
        const errors = findingsAt(findings, at).filter(({ severity }) => severity === 'error');
        return (
          <details key={index} className="desk-row" open={index === added ? true : undefined}>
            <summary id={fieldId(at)}>
              <strong>{name(index + 1)}</strong> {gist?.(at)}
              {errors.length > 0 && (
                <span className="desk-row__errors">
                  {' '}
                  {t('desk.errors', { count: errors.length })}
                </span>
              )}
            </summary>
            {children(at, index)}
            <FieldNotes pointer={at} name={name(index + 1)} />
            {!locked && (
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                aria-label={t('desk.removeRow', { name: name(index + 1) })}
                onClick={() => remove(index)}
              >
                {t('desk.remove')}
              </Button>
            )}
          </details>
        );
      })}
      {!locked && (
        <Button variant="secondary" data-size="sm" onClick={addRow}>
          {add}
        </Button>
      )}
    </div>
  );
}
