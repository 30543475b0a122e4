import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { TenderSummary } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { deleteTender } from '../api/change-document';
import { DOCUMENTS } from '../api/use-documents';

interface DeleteDialogProps {
  readonly document: Pick<TenderSummary, 'id' | 'title' | 'revision'>;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks first: what is deleted does not come back. */
export function DeleteDialog({ document, onClose, onDeleted }: DeleteDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const submit = useSubmit(async () => {
    try {
      await deleteTender({ id: document.id }, document.revision);
    } catch (error) {
      // Somebody may have saved meanwhile: the list shows it, so that one can think again.
      void queries.invalidateQueries({ queryKey: DOCUMENTS });
      throw error;
    }
    onDeleted();
  });
  return (
    <Dialog open onClose={onClose} closeButton={t('documents.cancel')}>
      <Dialog.Block>
        <Heading level={2} data-size="sm">
          {t('documents.deleteTitle', { title: document.title || t('wizard.untitled') })}
        </Heading>
        <Paragraph>{t('documents.deleteHelp')}</Paragraph>
      </Dialog.Block>
      <Dialog.Block asChild>
        <form className="stack" onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          <div className="button-row">
            <Button type="submit" data-color="danger" disabled={submit.busy}>
              {t('documents.deleteForGood')}
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
