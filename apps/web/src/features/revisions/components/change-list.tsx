import { Alert, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { TenderKey } from '../../../selection-state/tender-api';
import { useChanges } from '../api/use-revisions';

interface ChangeListProps {
  readonly at: TenderKey;
  readonly from: number;
  readonly to: number;
}

/** What differs from one version to another, a sentence each. */
export function ChangeList({ at, from, to }: ChangeListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useChanges(at, from, to);
  if (changes.isError) return <Alert data-color="danger">{changes.error.message}</Alert>;
  if (!changes.data) return <Spinner aria-label={t('revisions.loading')} />;
  if (changes.data.length === 0) return <Paragraph>{t('revisions.nothing')}</Paragraph>;
  return (
    <ul className="revision-changes">
      {changes.data.map(({ kind, place, words }) => (
        <li key={`${kind} ${place.path}`}>{words[language]}</li>
      ))}
    </ul>
  );
}
