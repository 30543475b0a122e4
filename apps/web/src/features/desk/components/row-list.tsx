import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { listAt } from '../api/content-path';
import { fieldId } from '../api/draft-findings';
import { useEditing } from './editing';
import { FieldNotes } from './field-notes';

interface RowListProps {
  readonly pointer: string;
  /** What one row is called, "Lag 2". */
  readonly name: (number: number) => string;
  readonly add: string;
  /** A row as it begins. */
  readonly fresh: unknown;
  readonly children: (pointer: string, index: number) => ReactNode;
}

/** Rows of one kind: laws, sources, values. A row taken away comes back by Undo. */
export function RowList({ pointer, name, add, fresh, children }: RowListProps) {
  const { t } = useTranslation();
  const { content, write, locked } = useEditing();
  const list = useRef<HTMLDivElement>(null);
  const rows = listAt(content, pointer);
  const addRow = (): void => {
    write(pointer, [...rows, fresh]);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(
          '.desk-row:last-of-type :is(input:not([readonly]), select, textarea)',
        )
        ?.focus(),
    );
  };
  return (
    <div ref={list} className="row-list">
      {rows.map((_, index) => {
        const at = `${pointer}/${index}`;
        return (
          <div key={index} className="desk-row" role="group" aria-labelledby={fieldId(at)}>
            <div className="desk-row__head">
              <Heading level={3} data-size="2xs" id={fieldId(at)} tabIndex={-1}>
                {name(index + 1)}
              </Heading>
              {!locked && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  data-color="danger"
                  aria-label={t('desk.removeRow', { name: name(index + 1) })}
                  onClick={() =>
                    write(
                      pointer,
                      rows.filter((_row, other) => other !== index),
                    )
                  }
                >
                  {t('desk.remove')}
                </Button>
              )}
            </div>
            {children(at, index)}
            <FieldNotes pointer={at} name={name(index + 1)} />
          </div>
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
