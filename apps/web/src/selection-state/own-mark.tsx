import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { isOwnCriterion, useDocumentOwner } from './document-owner';

/** Says whose words a criterion has, when they are not the library's. Nothing beside the library's own. */
export function OwnMark({ criterion }: { readonly criterion: string }) {
  const { t } = useTranslation();
  const owner = useDocumentOwner();
  if (!isOwnCriterion(criterion)) return null;
  return (
    <Tag data-size="sm" data-color="warning" className="own-mark">
      {owner === null ? t('own.markShort') : t('own.mark', { organisation: owner.name })}
    </Tag>
  );
}
