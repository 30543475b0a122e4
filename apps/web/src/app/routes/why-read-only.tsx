import { Alert, Button } from '@digdir/designsystemet-react';
import type { TenderDocument } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { archiveTender } from '../../features/my-documents/api/change-document';
import { FormProblem } from '../../forms/form-problem';
import { useSubmit } from '../../forms/use-submit';
import type { TenderAccess } from '../../selection-state/tender-access';
import { readUnsaved } from '../../selection-state/unsaved-work';

interface WhyReadOnlyProps {
  readonly document: TenderDocument;
  readonly access: TenderAccess;
}

/** Says why nothing can be changed, and what one can do about it. */
export function WhyReadOnly({ document, access }: WhyReadOnlyProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, organisation, archivedAt } = document;
  const submit = useSubmit(async () => {
    await archiveTender({ id, secret: access.secret }, false);
    await queries.invalidateQueries({ queryKey: ['tender', id] });
  });
  if (access.mayWrite) return null;
  const kept = readUnsaved(access.owner, id) !== undefined;
  return (
    <Alert data-color="info" className="why-read-only">
      <p>
        {archivedAt === null
          ? t('readOnly.reader', { organisation: organisation?.name ?? '' })
          : t('readOnly.archived')}
      </p>
      {kept && <p>{t('readOnly.kept')}</p>}
      {archivedAt !== null && access.roleWrites && (
        <form onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          <Button type="submit" data-size="sm" disabled={submit.busy}>
            {t('documents.unarchive')}
          </Button>
        </form>
      )}
    </Alert>
  );
}
