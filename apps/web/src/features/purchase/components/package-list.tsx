import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { CriteriaPackage } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';

interface PackageListProps {
  readonly asOf: string | null;
  readonly chosen: readonly string[];
  readonly onApply: (chosen: CriteriaPackage) => void;
}

/** Ready-made sets: the shortcut for one who knows which level is wanted. */
export function PackageList({ asOf, chosen, onApply }: PackageListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [applied, setApplied] = useState('');
  const packages = useQuery({
    queryKey: ['packages', asOf],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/packages', { params: { query: asOf === null ? {} : { asOf } } })),
  });
  const items = packages.data?.items ?? [];
  if (items.length === 0) return null;
  const fits = (item: CriteriaPackage) =>
    chosen.length > 0 && item.productGroups.some((slug) => chosen.includes(slug));
  const sorted = items.toSorted(
    (a, b) =>
      Number(fits(b)) - Number(fits(a)) ||
      a.name[language].localeCompare(b.name[language], language),
  );

  return (
    <section className="panel" aria-labelledby="packages">
      <Heading level={2} data-size="xs" id="packages">
        {t('purchase.packages')}
      </Heading>
      <Paragraph data-size="sm">{t('purchase.packagesHelp')}</Paragraph>
      <p role="status" className={applied === '' ? 'visually-hidden' : 'notice'}>
        {applied}
      </p>
      <ul className="package-list">
        {sorted.map((item) => (
          <li key={item.id} className="package">
            <strong>{item.name[language]}</strong>
            <Paragraph data-size="sm">{item.description[language]}</Paragraph>
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={t('purchase.usePackageNamed', { name: item.name[language] })}
              onClick={() => {
                onApply(item);
                setApplied(
                  t('purchase.packageUsed', {
                    name: item.name[language],
                    count: item.criteria.length,
                  }),
                );
              }}
            >
              {t('purchase.usePackage', { count: item.criteria.length })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
