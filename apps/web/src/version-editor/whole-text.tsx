import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { diffWords, type FieldMerge } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../criterion-text/diff-text';

interface WholeTextProps {
  readonly field: Extract<FieldMerge, { readonly kind: 'text' }>;
  readonly name: string;
  /** The text as it comes out by the choices so far: what the writing begins with. */
  readonly text: string;
  readonly written: string | undefined;
  readonly onWrite: (text: string) => void;
  readonly onBack: () => void;
}

/** The whole text in one's own words, for when neither side's fit. */
export function WholeText({ field, name, text, written, onWrite, onBack }: WholeTextProps) {
  const { t } = useTranslation();
  if (written === undefined) {
    return (
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('versionEditor.rewriteNamed', { name })}
        onClick={() => onWrite(text)}
      >
        {t('versionEditor.rewrite')}
      </Button>
    );
  }
  return (
    <div className="merge-whole">
      <Field>
        <Label>{t('versionEditor.ownText', { name })}</Label>
        <Textarea rows={7} value={written} onChange={(event) => onWrite(event.target.value)} />
      </Field>
      <p className="words-part__label">{t('versionEditor.againstTheirs')}</p>
      <p className="compared">
        <DiffText runs={diffWords(field.theirs as string, written)} />
      </p>
      <Button variant="secondary" data-size="sm" onClick={onBack}>
        {t('versionEditor.rewriteBack')}
      </Button>
    </div>
  );
}
