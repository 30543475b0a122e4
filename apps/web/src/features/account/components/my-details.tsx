import { Button, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { MyAccount } from '@kravsmed/contract';
import { LANGUAGES, type Language } from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { useEnter } from '../../../session/use-me';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

/** One's name, and the language of mails. */
export function MyDetails({ account }: { readonly account: MyAccount }) {
  const { t } = useTranslation();
  const enter = useEnter();
  const [name, setName] = useState(account.name);
  const [language, setLanguage] = useState<Language>(account.language);
  const [saved, setSaved] = useState(false);
  const submit = useSubmit(async () => {
    setSaved(false);
    enter(await bodyOf(api.PATCH('/api/v1/auth/me', { body: { name, language } })));
    setSaved(true);
  });
  return (
    <section className="panel" aria-labelledby="details">
      <Heading level={2} data-size="sm" id="details">
        {t('account.details')}
      </Heading>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('register.name')}
          autoComplete="name"
          required
          value={name}
          error={submit.problem.at['/name']}
          onChange={(event) => setName(event.target.value)}
        />
        <Field>
          <Label>{t('account.language')}</Label>
          <Select
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'sv')}
          >
            {LANGUAGES.map((each) => (
              <Select.Option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('account.save')}
          </Button>
          <span role="status">{saved ? t('account.saved') : ''}</span>
        </div>
      </form>
    </section>
  );
}
