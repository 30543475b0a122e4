import { Alert, Button, Dialog, Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import type { OrganisationName } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../forms/use-submit';
import type { LocalDocument } from '../../../selection-state/local-documents';
import { adoptAll, type Refused } from '../api/adopt-all';
import { rememberedOwner, rememberOwner } from '../api/remembered-owner';

interface AdoptDialogProps {
  readonly documents: readonly LocalDocument[];
  readonly organisations: readonly OrganisationName[];
  readonly account: string;
  readonly onClose: () => void;
  readonly onAdopted: (count: number, organisation: string) => void;
}

/** Moves documents of this browser into an organisation, once it is said what that means. */
export function AdoptDialog(props: AdoptDialogProps) {
  const { documents, organisations, account, onClose, onAdopted } = props;
  const { t } = useTranslation();
  const [owner, setOwner] = useState(
    () => rememberedOwner(organisations) ?? organisations[0] ?? null,
  );
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const submit = useSubmit(async () => {
    if (owner === null) return;
    rememberOwner(owner);
    const refused = await adoptAll(documents, owner.id, account);
    setRefusals(refused);
    if (refused.length === 0) onAdopted(documents.length, owner.name);
  });
  const organisation = owner?.name ?? '';
  const [first] = documents;
  return (
    <Dialog open onClose={onClose} closeButton={t('documents.cancel')}>
      <Dialog.Block>
        <Heading level={2} data-size="sm">
          {documents.length === 1
            ? t('documents.adoptOne', { title: first?.title || t('wizard.untitled'), organisation })
            : t('documents.adoptMany', { count: documents.length, organisation })}
        </Heading>
        <ul className="adopt-means">
          <li>{t('documents.adoptSeen', { organisation })}</li>
          <li>{t('documents.adoptLink')}</li>
          <li>{t('documents.adoptSignIn', { organisation })}</li>
        </ul>
      </Dialog.Block>
      <Dialog.Block asChild>
        <form className="stack" onSubmit={submit.onSubmit}>
          {refusals.length > 0 && (
            <Alert data-color="danger" role="alert">
              <p>{t('documents.adoptRefused')}</p>
              <ul>
                {refusals.map(({ document, why }) => (
                  <li key={document.id}>
                    {document.title || t('wizard.untitled')}: {why}
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          {organisations.length > 1 && (
            <Field>
              <Label>{t('documents.organisation')}</Label>
              <Select
                value={owner?.id ?? ''}
                onChange={(event) =>
                  setOwner(organisations.find(({ id }) => id === event.target.value) ?? null)
                }
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
              {t('documents.adoptDo')}
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
