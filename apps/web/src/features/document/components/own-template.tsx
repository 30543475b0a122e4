import { Button, Checkbox, Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentOwner } from '../../../selection-state/document-owner';
import { completeSelection } from '../../../selection-state/complete-selection';
import type { WorkingSelection } from '../../../selection-state/draft';
import { fillTemplate } from '../api/fill-template';
import { saveFile } from './save-file';

interface OwnTemplateProps {
  readonly selection: WorkingSelection;
  readonly busy: boolean;
  /** Does the work and shows what goes wrong; says when it is done. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly tell: (words: string) => void;
}

/** The clauses in a Word document of the buyer's own, where it says that they are to stand. */
export function OwnTemplate({ selection, busy, attempt, tell }: OwnTemplateProps) {
  const { t } = useTranslation();
  const owner = useDocumentOwner();
  const [file, setFile] = useState<File>();
  const [append, setAppend] = useState(false);
  const [missing, setMissing] = useState(false);

  const fill = () => {
    setMissing(file === undefined);
    if (file === undefined) return;
    void attempt(async () => {
      const filled = await fillTemplate({
        file,
        selection: completeSelection(selection, t('wizard.untitled')),
        organisation: owner?.id,
        append,
      });
      saveFile(filled.file, filled.name);
      tell(t('document.downloaded', { name: filled.name }));
    });
  };

  return (
    <Details>
      <Details.Summary>{t('ownTemplate.title')}</Details.Summary>
      <Details.Content>
        <form
          className="own-template"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            fill();
          }}
        >
          <label htmlFor="own-template-file">{t('ownTemplate.file')}</label>
          <input
            id="own-template-file"
            type="file"
            accept=".docx,.dotx"
            aria-describedby={missing ? 'own-template-missing' : 'own-template-help'}
            aria-invalid={missing}
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              setMissing(false);
            }}
          />
          {missing && (
            <span id="own-template-missing" role="alert" className="own-template__missing">
              {t('ownTemplate.missing')}
            </span>
          )}
          <p id="own-template-help" className="quiet">
            {t('ownTemplate.help', { place: '{{kravsmed}}' })}
          </p>
          <Checkbox
            data-size="sm"
            value="append"
            checked={append}
            label={t('ownTemplate.append')}
            onChange={(event) => setAppend(event.target.checked)}
          />
          <Button type="submit" variant="secondary" disabled={busy}>
            {t('ownTemplate.fill')}
          </Button>
        </form>
      </Details.Content>
    </Details>
  );
}
