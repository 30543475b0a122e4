import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { useSubmit } from '../../../forms/use-submit';
import { emptyDraft } from '../../../selection-state/draft';
import { writeLocalDocument } from '../../../selection-state/local-documents';
import { createTender } from '../../../selection-state/tender-api';
import { organisationsWhere } from '../../../session/use-me';
import { rememberedOwner, rememberOwner } from '../api/remembered-owner';

/** The one thing to do first: begin a document, in an organisation or without an account. */
export function CreateDocument({ me }: { readonly me: Me | null | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const organisations = organisationsWhere(me, 'tender.write');
  const [chosen, setChosen] = useState<string | null>(null);
  const owner =
    chosen === null
      ? rememberedOwner(organisations)
      : (organisations.find(({ id }) => id === chosen) ?? null);
  const submit = useSubmit(async () => {
    const draft = emptyDraft(language, owner?.name);
    const { id, secret, title } = await createTender(draft, owner?.id);
    if (organisations.length > 0) rememberOwner(owner);
    if (secret !== undefined) {
      writeLocalDocument({ id, secret, title, openedAt: new Date().toISOString() });
    }
    await navigate({ to: '/dokument/$id/$step', params: { id, step: 'kop' } });
  });
  return (
    <form className="create-document" onSubmit={submit.onSubmit}>
      {organisations.length > 0 && (
        <Field>
          <Label>{t('documents.savedIn')}</Label>
          <Select value={owner?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
            {organisations.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
            <Select.Option value="">{t('documents.noOwner')}</Select.Option>
          </Select>
        </Field>
      )}
      <Button type="submit" data-size="lg" disabled={submit.busy}>
        {t('start.create')}
      </Button>
      {submit.problem.whole !== '' && (
        <Alert data-color="danger" ref={submit.alert} tabIndex={-1} role="alert">
          {t('start.failed')} {submit.problem.whole}
        </Alert>
      )}
    </form>
  );
}
