import {
  Button,
  Fieldset,
  Heading,
  Paragraph,
  Radio,
  Textfield,
} from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';

const KINDS = ['buyer', 'supplier'] as const;

/** Makes an organisation; whoever makes it is its first owner. */
export function FoundOrganisationPage({ onDone }: { readonly onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('buyer');
  const submit = useSubmit(async () => {
    const { id } = await bodyOf(api.POST('/api/v1/organisations', { body: { name, kind } }));
    await queries.invalidateQueries({ queryKey: ['me'] });
    onDone(id);
  });

  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="lg">
        {t('organisation.found')}
      </Heading>
      <Paragraph className="lead">{t('organisation.foundLead')}</Paragraph>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('organisation.name')}
          description={t('organisation.nameHelp')}
          autoComplete="organization"
          required
          value={name}
          error={submit.problem.at['/name']}
          onChange={(event) => setName(event.target.value)}
        />
        <Fieldset>
          <Fieldset.Legend>{t('organisation.kind')}</Fieldset.Legend>
          {KINDS.map((each) => (
            <Radio
              key={each}
              name="kind"
              label={t(`organisation.kind_${each}`)}
              description={t(`organisation.kindHelp_${each}`)}
              value={each}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
          ))}
        </Fieldset>
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('organisation.foundSubmit')}
          </Button>
        </div>
      </form>
    </div>
  );
}
