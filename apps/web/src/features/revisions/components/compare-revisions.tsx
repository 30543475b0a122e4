import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import type { TenderRevisionSummary } from '@kravsmed/contract';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { RedlineDownloads } from '../../../redline/redline-downloads';
import { type ComparedWith, tenderRedline } from '../../../redline/redline-source';
import { RedlineView } from '../../../redline/redline-view';
import type { TenderKey } from '../../../selection-state/tender-api';
import { usePersonName } from '../../../session/use-person-name';
import { ChangeList } from './change-list';

interface CompareRevisionsProps {
  readonly at: TenderKey;
  readonly revisions: readonly TenderRevisionSummary[];
}

/** Any two versions against each other, or one against how it would read with today's criteria. */
export function CompareRevisions({ at, revisions }: CompareRevisionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePersonName();
  const newest = revisions[0]?.revision ?? 1;
  const [from, setFrom] = useState(revisions.at(-1)?.revision ?? 1);
  const [to, setTo] = useState<ComparedWith>(revisions.length > 1 ? newest : 'current');
  const choice = (
    label: string,
    value: ComparedWith,
    choose: (chosen: string) => void,
    further?: ReactNode,
  ) => (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => choose(event.target.value)}>
        {revisions.map(({ revision, savedAt, savedBy }) => (
          <Select.Option key={revision} value={revision}>
            {t('revisions.option', {
              version: revision,
              time: formatMoment(savedAt, language),
              who: nameOf(savedBy),
            })}
          </Select.Option>
        ))}
        {further}
      </Select>
    </Field>
  );
  return (
    <section className="panel" aria-labelledby="compare">
      <Heading level={2} data-size="xs" id="compare">
        {t('revisions.compare')}
      </Heading>
      <div className="field-row">
        {choice(t('criterion.compareFrom'), from, (chosen) => setFrom(Number(chosen)))}
        {choice(
          t('criterion.compareTo'),
          to,
          (chosen) => setTo(chosen === 'current' ? chosen : Number(chosen)),
          <Select.Option value="current">{t('redline.current')}</Select.Option>,
        )}
      </div>
      <div aria-live="polite">
        {from === to && <p>{t('revisions.same')}</p>}
        {to === 'current' && <p>{t('redline.currentHelp')}</p>}
        {to !== 'current' && from !== to && <ChangeList at={at} from={from} to={to} />}
      </div>
      {from !== to && <Redline key={`${from}-${to}`} at={at} from={from} to={to} />}
    </section>
  );
}

interface RedlineProps {
  readonly at: TenderKey;
  readonly from: number;
  readonly to: ComparedWith;
}

/** The same changes in the text itself: on the page, and as a file to send to whoever decides. */
function Redline({ at, from, to }: RedlineProps) {
  const source = tenderRedline(at, from, to);
  return (
    <>
      <RedlineDownloads source={source} />
      <RedlineView source={source} />
    </>
  );
}
