import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Organisation } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';

interface OrganisationSettingsProps {
  readonly organisation: Organisation;
  readonly onClosed: () => void;
}

/** The name, how long what is archived is kept, and the way to close it all. */
export function OrganisationSettings({ organisation, onClosed }: OrganisationSettingsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState(organisation.name);
  const [months, setMonths] = useState(`${organisation.retentionMonths ?? ''}`);
  const [saved, setSaved] = useState(false);
  const params = { path: { organisationId: organisation.id } };
  const submit = useSubmit(async () => {
    setSaved(false);
    const retentionMonths = months.trim() === '' ? null : Number(months);
    const body = { name, retentionMonths };
    const changed = await bodyOf(
      api.PATCH('/api/v1/organisations/{organisationId}', { params, body }),
    );
    queries.setQueryData(['organisation', organisation.id], changed);
    await queries.invalidateQueries({ queryKey: ['me'] });
    setSaved(true);
  });

  return (
    <section className="panel" aria-labelledby="settings">
      <Heading level={2} data-size="sm" id="settings">
        {t('organisation.settings')}
      </Heading>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('organisation.name')}
          required
          value={name}
          error={submit.problem.at['/name']}
          onChange={(event) => setName(event.target.value)}
        />
        <Textfield
          label={t('organisation.retention')}
          description={t('organisation.retentionHelp')}
          inputMode="numeric"
          suffix={t('organisation.months')}
          value={months}
          error={submit.problem.at['/retentionMonths']}
          onChange={(event) => setMonths(event.target.value)}
        />
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('account.save')}
          </Button>
          <span role="status">{saved ? t('account.saved') : ''}</span>
        </div>
      </form>
      {organisation.kind !== 'library' && (
        <Closing organisation={organisation} onClosed={onClosed} />
      )}
    </section>
  );
}

function Closing({ organisation, onClosed }: OrganisationSettingsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const submit = useSubmit(async () => {
    await done(
      api.DELETE('/api/v1/organisations/{organisationId}', {
        params: { path: { organisationId: organisation.id } },
        body: { name },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['me'] });
    onClosed();
  });
  return (
    <details className="danger-zone">
      <summary>{t('organisation.close')}</summary>
      <form className="stack" onSubmit={submit.onSubmit}>
        <Paragraph>{t('organisation.closeHelp')}</Paragraph>
        <FormProblem submit={submit} />
        <Textfield
          label={t('organisation.closeName', { name: organisation.name })}
          required
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="button-row">
          <Button type="submit" data-color="danger" disabled={submit.busy}>
            {t('organisation.closeSubmit')}
          </Button>
        </div>
      </form>
    </details>
  );
}
