import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { OwnCriterion } from '@kravsmed/contract';
import { swedishDay } from '@kravsmed/domain';
import { DateField } from '@kravsmed/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { problemPlaces } from '../../../forms/problem-places';
import { useSubmit } from '../../../forms/use-submit';
import { approveOwn, type OwnKey } from '../api/use-own-criteria';

interface ApprovePanelProps {
  readonly at: OwnKey;
  readonly version: number;
  /** Saves at once, and answers with the hash of what stands then. */
  readonly flush: () => Promise<string>;
  /** What was missing, by JSON pointer into the words. */
  readonly onRefused: (errors: Readonly<Record<string, string>>) => void;
  readonly onApproved: (criterion: OwnCriterion) => Promise<void>;
}

/** Approving, with what it means said before it is done. */
export function ApprovePanel({ at, version, flush, onRefused, onApproved }: ApprovePanelProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState<string>(swedishDay(new Date()));
  const submit = useSubmit(async () => {
    onRefused({});
    const hash = await flush();
    try {
      await onApproved(await approveOwn(at, hash, from));
    } catch (error) {
      onRefused(problemPlaces(error).at);
      throw error;
    }
  });
  return (
    <section className="panel" aria-labelledby="own-approve">
      <Heading level={2} data-size="xs" id="own-approve">
        {t('own.approveTitle', { version })}
      </Heading>
      <Paragraph variant="long">{t('own.approveHelp')}</Paragraph>
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <DateField
          label={t('own.approveFrom')}
          value={from}
          error={submit.problem.at['/effectiveFrom']}
          onChange={setFrom}
        />
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('own.approveNow')}
          </Button>
        </div>
      </form>
    </section>
  );
}
