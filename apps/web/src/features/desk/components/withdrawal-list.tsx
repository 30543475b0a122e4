import {
  Button,
  Fieldset,
  Heading,
  Paragraph,
  Radio,
  Tag,
  Textfield,
} from '@digdir/designsystemet-react';
import type { Withdrawal } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { citeOf, useForgetDesk } from '../api/use-desk';

interface WithdrawalListProps {
  readonly withdrawals: readonly Withdrawal[];
  readonly mayReview: boolean;
}

/** What is proposed to be taken back, and what was decided of it. */
export function WithdrawalList({ withdrawals, mayReview }: WithdrawalListProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="indragningar">
      <Heading level={2} data-size="sm" id="indragningar">
        {t('desk.withdrawal.title')}
      </Heading>
      {withdrawals.length === 0 && <Paragraph>{t('desk.withdrawal.nothing')}</Paragraph>}
      <ul className="plain-list">
        {withdrawals.map((withdrawal) => (
          <WithdrawalRow key={withdrawal.id} withdrawal={withdrawal} mayReview={mayReview} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly withdrawal: Withdrawal;
  readonly mayReview: boolean;
}

function WithdrawalRow({ withdrawal, mayReview }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { criterion, version, title, from, reason, successor, proposedBy, accepted, mine } =
    withdrawal;
  const state = accepted === null ? 'open' : accepted ? 'accepted' : 'declined';
  return (
    <li className="withdrawal">
      <p>
        <Tag data-size="sm" data-color={accepted === null ? 'warning' : 'neutral'}>
          {t(`desk.withdrawal.state_${state}`)}
        </Tag>{' '}
        <Link to="/kriterier/$id" params={{ id: criterion }} search={{ version }}>
          {title[language]}
        </Link>{' '}
        <span className="quiet">{citeOf({ criterion, version })}</span>
      </p>
      <p>
        {t('desk.withdrawal.says', { from: formatDate(from, language), by: proposedBy })}{' '}
        {reason[language]}{' '}
        {successor !== null && (
          <>
            {t('desk.withdrawal.instead')}{' '}
            <Link to="/kriterier/$id" params={{ id: successor }}>
              {successor}
            </Link>
          </>
        )}
      </p>
      {accepted === null &&
        (mine ? (
          <p className="quiet">{t('desk.withdrawal.own')}</p>
        ) : mayReview ? (
          <Verdict withdrawal={withdrawal} />
        ) : (
          <p className="quiet">{t('desk.withdrawal.waits')}</p>
        ))}
    </li>
  );
}

function Verdict({ withdrawal }: { readonly withdrawal: Withdrawal }) {
  const { t } = useTranslation();
  const forget = useForgetDesk();
  const [reason, setReason] = useState('');
  const [accept, setAccept] = useState<boolean | null>(null);
  const submit = useSubmit(async () => {
    if (accept === null) throw new Error(t('desk.withdrawal.sayWhich'));
    await done(
      api.POST('/api/v1/desk/withdrawals/{withdrawalId}/decision', {
        params: { path: { withdrawalId: withdrawal.id } },
        body: { accept, reason },
      }),
    );
    await forget();
  });
  const cite = citeOf(withdrawal);
  const choice = (value: boolean) => ({
    name: withdrawal.id,
    value: String(value),
    required: true,
    checked: accept === value,
    onChange: () => setAccept(value),
  });
  return (
    <form className="stack" onSubmit={submit.onSubmit}>
      <FormProblem submit={submit} />
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('desk.withdrawal.verdictOn', { cite })}</Fieldset.Legend>
        <Radio label={t('desk.withdrawal.accept')} {...choice(true)} />
        <Radio label={t('desk.withdrawal.decline')} {...choice(false)} />
      </Fieldset>
      <Textfield
        data-size="sm"
        required
        label={t('desk.reason')}
        value={reason}
        error={submit.problem.at['/reason']}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" data-size="sm" variant="secondary" disabled={submit.busy}>
        {t('desk.withdrawal.decide')}
      </Button>
    </form>
  );
}
