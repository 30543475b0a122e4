import { Details, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock, formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import type { TenderKey } from '../../../selection-state/tender-api';
import { atStart, usePersonName } from '../../../session/use-person-name';
import type { Sitting } from '../api/sittings';
import { ChangeList } from './change-list';
import { RestoreButton } from './restore-button';

interface SittingCardProps {
  readonly at: TenderKey;
  readonly sitting: Sitting;
  /** The revision that stands now. */
  readonly current: number;
  readonly mayWrite: boolean;
  readonly onRestored: () => void;
}

/** Who saved, when, how often and with which note; what was changed, on request. */
export function SittingCard({ at, sitting, current, mayWrite, onRestored }: SittingCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePersonName();
  const [open, setOpen] = useState(false);
  const { newest, oldest, saves } = sitting;
  const version = newest.revision;
  const isCurrent = version === current;
  const until = formatClock(new Date(newest.savedAt), language);
  const since = formatMoment(oldest.savedAt, language);
  return (
    <li className="panel sitting">
      <div className="sitting__head">
        <strong>{since.endsWith(until) ? since : `${since}–${until}`}</strong>
        <span className="sitting__who">{atStart(nameOf(newest.savedBy))}</span>
        <span className="quiet">
          {saves === 1
            ? t('revisions.version', { version })
            : t('revisions.versions', { from: oldest.revision, to: version })}
        </span>
        {isCurrent && (
          <Tag data-size="sm" data-color="success">
            {t('revisions.current')}
          </Tag>
        )}
      </div>
      {newest.note !== null && <p className="sitting__note">{newest.note}</p>}
      <Details data-size="sm" open={open} onToggle={() => setOpen(!open)}>
        <Details.Summary>
          {t('revisions.whatChanged')}
          <span className="visually-hidden">: {t('revisions.version', { version })}</span>
        </Details.Summary>
        <Details.Content>
          {open && <SittingChanges at={at} sitting={sitting} />}
          {saves > 1 && <EachVersion id={at.id} sitting={sitting} />}
        </Details.Content>
      </Details>
      {!isCurrent && (
        <div className="button-row">
          <Link to="/dokument/$id/versioner/$version" params={{ id: at.id, version: `${version}` }}>
            {t('revisions.show', { version })}
          </Link>
          {mayWrite && (
            <RestoreButton at={at} revision={version} current={current} onRestored={onRestored} />
          )}
        </div>
      )}
    </li>
  );
}

/** What the sitting changed; nothing came before the very first save. */
function SittingChanges({ at, sitting }: { readonly at: TenderKey; readonly sitting: Sitting }) {
  const { t } = useTranslation();
  const { oldest, newest } = sitting;
  const from = Math.max(oldest.revision - 1, 1);
  return (
    <>
      {oldest.revision === 1 && <p>{t('revisions.begun')}</p>}
      {from < newest.revision && <ChangeList at={at} from={from} to={newest.revision} />}
    </>
  );
}

/** Each save of a sitting by itself, for who looks for one moment. */
function EachVersion({ id, sitting }: { readonly id: string; readonly sitting: Sitting }) {
  const { t } = useTranslation();
  const { oldest, saves } = sitting;
  return (
    <p className="each-version">
      <span className="quiet">{t('revisions.each')}</span>
      {Array.from({ length: saves }, (_, index) => oldest.revision + index).map((version) => (
        <Link
          key={version}
          to="/dokument/$id/versioner/$version"
          params={{ id, version: `${version}` }}
          aria-label={t('revisions.show', { version })}
        >
          {version}
        </Link>
      ))}
    </p>
  );
}
