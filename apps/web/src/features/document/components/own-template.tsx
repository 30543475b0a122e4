import { Button, Checkbox, Details, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentOwner } from '../../../selection-state/document-owner';
import { completeSelection } from '../../../selection-state/complete-selection';
import type { WorkingSelection } from '../../../selection-state/draft';
import { useWordTemplates } from '../../../word-templates/word-templates';
import { fillTemplate } from '../api/fill-template';
import { saveFile } from '../../../downloads/save-file';

interface OwnTemplateProps {
  readonly selection: WorkingSelection;
  readonly busy: boolean;
  /** Exports the saved document into one of the organisation's templates. */
  readonly exportInto: (
    template: string,
    append: boolean,
  ) => Promise<{ readonly file: Blob; readonly name: string }>;
  /** Does the work and shows what goes wrong; says when it is done. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly tell: (words: string) => void;
}

/** The clauses in a Word document of the buyer's own, where it says that they are to stand. */
export function OwnTemplate({ selection, busy, exportInto, attempt, tell }: OwnTemplateProps) {
  const { t } = useTranslation();
  const owner = useDocumentOwner();
  const [file, setFile] = useState<File>();
  const [append, setAppend] = useState(false);
  const [missing, setMissing] = useState(false);
  const [kept, setKept] = useState('');
  const templates = useWordTemplates(owner?.id).data?.items ?? [];

  const fill = () => {
    setMissing(kept === '' && file === undefined);
    if (kept === '' && file === undefined) return;
    const whole = completeSelection(selection, t('wizard.untitled'));
    const filling =
      owner !== null && kept !== ''
        ? () => exportInto(kept, append)
        : file === undefined
          ? undefined
          : () => fillTemplate({ file, selection: whole, organisation: owner?.id, append });
    if (filling === undefined) return;
    void attempt(async () => {
      const filled = await filling();
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
          {templates.length > 0 && (
            <Field>
              <Label>{t('ownTemplate.which')}</Label>
              <Select value={kept} onChange={(event) => setKept(event.target.value)}>
                <Select.Option value="">{t('ownTemplate.aFile')}</Select.Option>
                {templates.map(({ id, name }) => (
                  <Select.Option key={id} value={id}>
                    {name}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          )}
          {kept === '' && (
            <>
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
            </>
          )}
          {missing && (
            <span id="own-template-missing" role="alert" className="own-template__missing">
              {t('ownTemplate.missing')}
            </span>
          )}
          <p id="own-template-help" className="quiet">
            {t(kept === '' ? 'ownTemplate.help' : 'ownTemplate.helpKept', {
              place: '{{kravsmed}}',
            })}
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
