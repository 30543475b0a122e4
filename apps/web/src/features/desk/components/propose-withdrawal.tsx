import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { DateField } from '@kravsmed/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { citeOf, type DraftKey, useForgetDesk } from '../api/use-desk';
import { ChosenCriterion } from './chosen-criterion';
import { CriterionFinder } from './criterion-finder';

/** Proposes to take a version back from a day, with a reason and what to use instead. */
export function ProposeWithdrawal({ version }: { readonly version: DraftKey | undefined }) {
  const { t } = useTranslation();
  const forget = useForgetDesk();
  const [of, setOf] = useState(version);
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState({ sv: '', en: '' });
  const [successor, setSuccessor] = useState('');
  const [told, setTold] = useState('');
  const submit = useSubmit(async () => {
    setTold('');
    if (of === undefined) throw new Error(t('desk.withdrawal.chooseFirst'));
    await done(
      api.POST('/api/v1/desk/withdrawals', {
        body: { ...of, from, reason, ...(successor === '' ? {} : { successor }) },
      }),
    );
    setTold(t('desk.withdrawal.proposed', { cite: citeOf(of) }));
    setOf(undefined);
    setFrom('');
    setReason({ sv: '', en: '' });
    setSuccessor('');
    await forget();
  });
  const { at } = submit.problem;
  return (
    <section className="panel" aria-labelledby="foresla-indragning">
      <Heading level={2} data-size="sm" id="foresla-indragning">
        {t('desk.withdrawal.propose')}
      </Heading>
      <Paragraph>{t('desk.withdrawal.lead')}</Paragraph>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        {of === undefined ? (
          <CriterionFinder
            label={t('desk.withdrawal.which')}
            error={at['/criterion'] ?? at['/version']}
            onChoose={({ id, version: found }) => setOf({ criterion: id, version: found })}
          />
        ) : (
          <ChosenCriterion
            label={t('desk.withdrawal.of')}
            cite={citeOf(of)}
            takesFocus={of !== version}
            onOther={() => setOf(undefined)}
          />
        )}
        <DateField
          label={t('desk.withdrawal.from')}
          value={from}
          error={at['/from']}
          onChange={setFrom}
        />
        <div className="field-row">
          {(['sv', 'en'] as const).map((language) => (
            <Textfield
              key={language}
              required
              lang={language}
              label={t('desk.inLanguage', {
                label: t('desk.reason'),
                language: t(`desk.language.${language}`),
              })}
              value={reason[language]}
              error={at[`/reason/${language}`]}
              onChange={(event) => setReason({ ...reason, [language]: event.target.value })}
            />
          ))}
        </div>
        {successor === '' ? (
          <CriterionFinder
            label={t('desk.withdrawal.successor')}
            description={t('desk.withdrawal.successorHelp')}
            {...(of ? { except: of.criterion } : {})}
            error={at['/successor']}
            onChoose={({ id }) => setSuccessor(id)}
          />
        ) : (
          <ChosenCriterion
            label={t('desk.withdrawal.instead')}
            cite={successor}
            takesFocus
            onOther={() => setSuccessor('')}
          />
        )}
        <div className="button-row">
          <Button type="submit" variant="secondary" disabled={submit.busy}>
            {t('desk.withdrawal.send')}
          </Button>
          <span role="status">{told}</span>
        </div>
      </form>
    </section>
  );
}
