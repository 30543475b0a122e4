import {
  Button,
  Dialog,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
  Textfield,
} from '@digdir/designsystemet-react';
import type { Me, TenderSummary } from '@kravsmed/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { organisationsWhere } from '../../../session/use-me';
import { duplicateTender } from '../api/change-document';
import { nextTitle } from '../api/next-title';

interface DuplicateDialogProps {
  readonly document: TenderSummary;
  /** A copy to begin from later, rather than one to work in. */
  readonly asTemplate: boolean;
  readonly me: Me;
  readonly onClose: () => void;
  readonly onMade: (title: string) => void;
}

/** Begin from last year's, or keep this one as a template. The copy has a name of its own. */
export function DuplicateDialog({
  document,
  asTemplate,
  me,
  onClose,
  onMade,
}: DuplicateDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [title, setTitle] = useState(asTemplate ? document.title : nextTitle(document.title));
  const [organisation, setOrganisation] = useState(document.organisation?.id ?? '');
  const organisations = organisationsWhere(me, 'tender.write');
  const submit = useSubmit(async () => {
    const moves = organisation !== document.organisation?.id;
    const copy = await duplicateTender(
      { id: document.id },
      { title, asTemplate, ...(moves ? { organisation } : {}) },
    );
    if (asTemplate) onMade(title || t('wizard.untitled'));
    else await navigate({ to: '/dokument/$id/$step', params: { id: copy.id, step: 'kop' } });
  });
  return (
    <Dialog open onClose={onClose} closeButton={t('documents.cancel')}>
      <Dialog.Block>
        <Heading level={2} data-size="sm">
          {t(asTemplate ? 'documents.templateTitle' : 'documents.duplicateTitle')}
        </Heading>
        <Paragraph>
          {t(asTemplate ? 'documents.templateHelp' : 'documents.duplicateHelp', {
            title: document.title || t('wizard.untitled'),
          })}
        </Paragraph>
      </Dialog.Block>
      <Dialog.Block asChild>
        <form className="stack" onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          <Textfield
            label={t('purchase.title')}
            value={title}
            maxLength={200}
            error={submit.problem.at['/title']}
            onChange={(event) => setTitle(event.target.value)}
          />
          {organisations.length > 1 && (
            <Field>
              <Label>{t('documents.savedIn')}</Label>
              <Select
                value={organisation}
                onChange={(event) => setOrganisation(event.target.value)}
              >
                {organisations.map(({ id, name }) => (
                  <Select.Option key={id} value={id}>
                    {name}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          )}
          <div className="button-row">
            <Button type="submit" disabled={submit.busy}>
              {t(asTemplate ? 'documents.makeTemplate' : 'documents.makeCopy')}
            </Button>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t('documents.cancel')}
            </Button>
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  );
}
