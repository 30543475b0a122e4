import { Tag } from '@digdir/designsystemet-react';
import type { OwnCriterionSummary } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';

/** Where an own criterion stands, in words. */
export function OwnStanding({ criterion }: { readonly criterion: OwnCriterionSummary }) {
  const { t } = useTranslation();
  const { status, inForce } = criterion;
  if (status === 'draft') {
    return (
      <Tag data-size="sm" data-color="info">
        {inForce === null
          ? t('own.status_draft')
          : t('own.status_draftAfter', { version: inForce })}
      </Tag>
    );
  }
  if (status === 'withdrawn' && inForce === null) {
    return (
      <Tag data-size="sm" data-color="neutral">
        {t('own.status_withdrawn')}
      </Tag>
    );
  }
  return (
    <Tag data-size="sm" data-color={inForce === null ? 'warning' : 'success'}>
      {t(inForce === null ? 'own.status_upcoming' : 'own.status_inForce')}
    </Tag>
  );
}
