import { Alert } from '@digdir/designsystemet-react';
import type { OwnCriterionSummary } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface OwnOriginProps {
  readonly criterion: OwnCriterionSummary;
  readonly organisationId: string;
  readonly title: string;
}

/** What an own criterion comes from, and whether the library has moved on since. */
export function OwnOrigin({ criterion, organisationId, title }: OwnOriginProps) {
  const { t } = useTranslation();
  const { id, forkedFrom, baseVersion, libraryVersion, needsMerge } = criterion;
  if (forkedFrom === null) return <p className="quiet">{t('own.scratch')}</p>;
  const version = baseVersion ?? forkedFrom.version;
  return (
    <>
      <p className="quiet">
        <Link to="/kriterier/$id" params={{ id: forkedFrom.criterion }} search={{ version }}>
          {t('own.from', { cited: `${forkedFrom.criterion}:${version}` })}
        </Link>
      </p>
      {needsMerge && (
        <Alert data-color="warning" data-size="sm" className="own-newer">
          {t('own.newer', { version: libraryVersion })}:{' '}
          <Link
            to="/organisationer/$id/kriterier/$localId/jamfor"
            params={{ id: organisationId, localId: id }}
            aria-label={t('own.compareNamed', { title })}
          >
            {t('own.compareLink')}
          </Link>
        </Alert>
      )}
    </>
  );
}
