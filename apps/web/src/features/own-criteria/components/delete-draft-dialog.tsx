import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { deleteOwnDraft, type OwnKey } from '../api/use-own-criteria';

interface DeleteDraftDialogProps {
  readonly at: OwnKey;
  readonly version: number;
  readonly onClose: () => void;
  readonly onDeleted: () => Promise<void>;
}

export function DeleteDraftDialog({ at, version, onClose, onDeleted }: DeleteDraftDialogProps) {
  const { t } = useTranslation();
  const submit = useSubmit(async () => {
    await deleteOwnDraft(at);
    await onDeleted();
  });
  return (
    <Dialog open onClose={onClose} closeButton={t('own.cancel')}>
      <Dialog.Block>
        <Heading level={2} data-size="sm">
          {t('own.deleteTitle', { version })}
        </Heading>
        <Paragraph>{t('own.deleteHelp')}</Paragraph>
      </Dialog.Block>
      <Dialog.Block asChild>
        <form onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          <div className="button-row">
            <Button type="submit" data-color="danger" disabled={submit.busy}>
              {t('own.deleteNow')}
            </Button>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t('own.cancel')}
            </Button>
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  );
}
