import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { OwnCriterion } from '@kravsmed/contract';
import { swedishDay } from '@kravsmed/domain';
import { DateField } from '@kravsmed/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { type OwnKey, withdrawOwn } from '../api/use-own-criteria';

interface WithdrawDialogProps {
  readonly at: OwnKey;
  readonly version: number;
  readonly onClose: () => void;
  readonly onWithdrawn: (criterion: OwnCriterion) => Promise<void>;
}

/** Taking a criterion back: from when, and why. Documents that have it keep it. */
export function WithdrawDialog({ at, version, onClose, onWithdrawn }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState<string>(swedishDay(new Date()));
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = useSubmit(async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    await onWithdrawn(await withdrawOwn(at, reason.trim(), from));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} closeButton={t('own.cancel')}>
      <Dialog.Block>
        <Heading level={2} data-size="sm">
          {t('own.withdrawTitle', { version })}
        </Heading>
        <Paragraph>{t('own.withdrawHelp')}</Paragraph>
      </Dialog.Block>
      <Dialog.Block asChild>
        <form className="stack" onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          <Textfield
            label={t('own.withdrawReason')}
            value={reason}
            error={asked && reason.trim() === '' ? t('own.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          <DateField
            label={t('own.withdrawFrom')}
            value={from}
            error={submit.problem.at['/from']}
            onChange={setFrom}
          />
          <div className="button-row">
            <Button type="submit" data-color="danger" disabled={submit.busy}>
              {t('own.withdraw')}
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
