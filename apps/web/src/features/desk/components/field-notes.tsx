import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { byWeight, commentsAt, fieldId, findingsAt } from '../api/draft-findings';
import { useEditing } from './editing';

export const notesId = (pointer: string): string => `${fieldId(pointer)}-anm`;

interface FieldNotesProps {
  readonly pointer: string;
  /** The name of the field, for who hears the buttons alone. */
  readonly name: string;
  /** Other tools of the field, beside the talk. */
  readonly children?: ReactNode;
}

/** What the content check says of a field, and the talk about it. The field points here. */
export function FieldNotes({ pointer, name, children }: FieldNotesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { findings, comments, talk } = useEditing();
  // Inside a row the row is what is talked about: one button, not one a cell.
  const inRow = /\/\d+\//.test(pointer);
  const open = commentsAt(comments, pointer).filter(({ resolvedBy }) => resolvedBy === null);
  return (
    <div className="field-notes">
      {(children !== undefined || !inRow) && (
        <div className="field-tools">
          {children}
          {!inRow && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={
                open.length === 0
                  ? t('desk.talkOn', { name })
                  : t('desk.talkAbout', { name, count: open.length })
              }
              onClick={() => talk(pointer)}
            >
              {open.length === 0 ? t('desk.talk') : t('desk.talkOpen', { count: open.length })}
            </Button>
          )}
        </div>
      )}
      <div id={notesId(pointer)}>
        {byWeight(findingsAt(findings, pointer)).map((finding) => (
          <ValidationMessage
            key={`${finding.check}${finding.pointer}${finding.message[language]}`}
            data-color={finding.severity === 'error' ? 'danger' : 'warning'}
            data-size="sm"
          >
            <strong>{t(`desk.severity.${finding.severity as 'error'}`)}:</strong>{' '}
            {finding.message[language]} {finding.fix?.[language]}
          </ValidationMessage>
        ))}
      </div>
    </div>
  );
}

/** The findings about a whole section, which no field of it shows. */
export function SectionNotes({ pointer }: { readonly pointer: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { findings } = useEditing();
  const own = findings.filter((finding) => finding.pointer === pointer);
  return own.map((finding) => (
    <ValidationMessage
      key={finding.check + finding.message[language]}
      data-color={finding.severity === 'error' ? 'danger' : 'warning'}
    >
      <strong>{t(`desk.severity.${finding.severity as 'error'}`)}:</strong>{' '}
      {finding.message[language]} {finding.fix?.[language]}
    </ValidationMessage>
  ));
}
