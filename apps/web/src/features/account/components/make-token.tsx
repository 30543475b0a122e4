import {
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
} from '@digdir/designsystemet-react';
import type { MadeToken, Me, Permission } from '@kravsmed/contract';
import { addMonths, swedishDay } from '@kravsmed/domain';
import { DateField } from '@kravsmed/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';

interface MakeTokenProps {
  readonly me: Me;
  readonly onMade: (token: MadeToken) => void;
}

export function MakeToken({ me, onMade }: MakeTokenProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState(me.memberships[0]?.organisation.id ?? '');
  const [scopes, setScopes] = useState<readonly Permission[]>([]);
  const [expiresOn, setExpiresOn] = useState<string>(() => addMonths(swedishDay(new Date()), 6));
  const allowed =
    me.memberships.find((each) => each.organisation.id === organisation)?.permissions ?? [];
  const submit = useSubmit(async () => {
    const chosen = allowed.filter((each) => scopes.includes(each));
    const body = { name, organisation, scopes: chosen, expiresOn };
    onMade(await bodyOf(api.POST('/api/v1/auth/tokens', { body })));
    setName('');
  });
  const toggle = (scope: Permission) =>
    setScopes((now) =>
      now.includes(scope) ? now.filter((each) => each !== scope) : [...now, scope],
    );

  return (
    <details className="danger-zone">
      <summary>{t('tokens.make')}</summary>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('tokens.name')}
          description={t('tokens.nameHelp')}
          required
          maxLength={100}
          value={name}
          error={submit.problem.at['/name']}
          onChange={(event) => setName(event.target.value)}
        />
        <Field>
          <Label>{t('tokens.organisation')}</Label>
          <Select value={organisation} onChange={(event) => setOrganisation(event.target.value)}>
            {me.memberships.map((each) => (
              <Select.Option key={each.organisation.id} value={each.organisation.id}>
                {each.organisation.name}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Fieldset>
          <Fieldset.Legend>{t('tokens.scopes')}</Fieldset.Legend>
          {allowed.map((scope) => (
            <Checkbox
              key={scope}
              label={t(`permission.${scope.replace('.', '_') as PermissionKey}`)}
              value={scope}
              checked={scopes.includes(scope)}
              onChange={() => toggle(scope)}
            />
          ))}
        </Fieldset>
        <DateField label={t('tokens.expires')} value={expiresOn} onChange={setExpiresOn} />
        <div>
          <Button type="submit" disabled={submit.busy}>
            {t('tokens.make')}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** `tender.read` is `tender_read` among the texts, whose keys are parted by dots. */
type KeyOf<P> = P extends `${infer Thing}.${infer Act}` ? `${Thing}_${Act}` : never;
type PermissionKey = KeyOf<Permission>;
