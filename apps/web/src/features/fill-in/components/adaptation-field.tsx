import { Alert, Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import type { DraftAdaptation } from '@kravsmed/contract';
import { diffWords } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';

interface AdaptationFieldProps {
  readonly title: string;
  /** The words are the organisation's own, not the library's. */
  readonly own: boolean;
  readonly libraryText: string;
  readonly adaptation: DraftAdaptation | null;
  readonly onChange: (adaptation: DraftAdaptation | null, kind?: string) => void;
}

/** The buyer's own wording in place of the library's, always shown beside what it departs from. */
export function AdaptationField({
  title,
  own,
  libraryText,
  adaptation,
  onChange,
}: AdaptationFieldProps) {
  const { t } = useTranslation();
  if (adaptation === null) {
    return (
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={t('fillIn.adaptNamed', { title })}
        onClick={() => onChange({ requirement: libraryText })}
      >
        {t('fillIn.adapt')}
      </Button>
    );
  }
  return (
    <div className="adaptation">
      <Alert data-color="warning" data-size="sm">
        {t(own ? 'own.adaptHelp' : 'fillIn.adaptHelp')}
      </Alert>
      <Field>
        <Label>{t('fillIn.adaptText')}</Label>
        <Field.Description>{t('fillIn.adaptMarkup')}</Field.Description>
        <Textarea
          rows={8}
          maxLength={10_000}
          value={adaptation.requirement}
          onChange={(event) =>
            onChange({ ...adaptation, requirement: event.target.value }, 'adaptation')
          }
        />
      </Field>
      <Field>
        <Label>{t('fillIn.adaptReason')}</Label>
        <Textarea
          rows={2}
          maxLength={1000}
          value={adaptation.reason ?? ''}
          onChange={(event) =>
            onChange({ ...adaptation, reason: event.target.value || null }, 'adaptation-reason')
          }
        />
      </Field>
      <div>
        <p className="words-part__label">{t(own ? 'own.difference' : 'fillIn.difference')}</p>
        <p className="compared">
          <DiffText runs={diffWords(libraryText.trim(), adaptation.requirement.trim())} />
        </p>
      </div>
      <Button variant="secondary" data-size="sm" onClick={() => onChange(null)}>
        {t(own ? 'own.adaptReset' : 'fillIn.adaptReset')}
      </Button>
    </div>
  );
}
