import { Button, Details } from '@digdir/designsystemet-react';
import type { Facets } from '@kravsmed/contract';
import { AREAS, LEVELS, USES } from '@kravsmed/domain';
import { DateField } from '@kravsmed/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { countChosen, EMPTY_FILTER, type LibraryFilter } from '../api/library-filter';
import { useProductGroups } from '../../../api-client/use-product-groups';
import { FacetGroup } from './facet-group';

interface LibraryFiltersProps {
  readonly filter: LibraryFilter;
  readonly facets: Facets | undefined;
  readonly onChange: (filter: LibraryFilter) => void;
}

export function LibraryFilters({ filter, facets, onChange }: LibraryFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = useProductGroups().data?.items ?? [];
  const groupName = (slug: string) =>
    groups.find((group) => group.slug === slug)?.name[language] ?? slug;
  const counted = new Set(facets?.productGroup.map(({ value }) => value));
  const withCriteria = groups
    .map((group) => group.slug)
    .filter((slug) => counted.has(slug) || filter.productGroup.includes(slug))
    .sort((a, b) => groupName(a).localeCompare(groupName(b), language));

  return (
    <div className="library-filters">
      <FacetGroup
        legend={t('library.area')}
        values={AREAS}
        counts={facets?.area ?? []}
        chosen={filter.area}
        name={(area) => t(`area.${area}`)}
        onChange={(area) => onChange({ ...filter, area })}
      />
      <FacetGroup
        legend={t('library.level')}
        values={LEVELS}
        counts={facets?.level ?? []}
        chosen={filter.level}
        name={(level) => t(`level.${level}`)}
        onChange={(level) => onChange({ ...filter, level })}
      />
      <FacetGroup
        legend={t('library.use')}
        values={USES}
        counts={facets?.use ?? []}
        chosen={filter.use}
        name={(use) => t(`use.${use}`)}
        onChange={(use) => onChange({ ...filter, use })}
      />
      <Details defaultOpen={filter.productGroup.length > 0}>
        <Details.Summary>{t('library.productGroup')}</Details.Summary>
        <Details.Content>
          <FacetGroup
            legend={t('library.productGroup')}
            values={withCriteria}
            counts={facets?.productGroup ?? []}
            chosen={filter.productGroup}
            name={groupName}
            onChange={(productGroup) => onChange({ ...filter, productGroup })}
          />
        </Details.Content>
      </Details>
      <DateField
        label={t('library.asOf')}
        description={t('library.asOfHelp')}
        value={filter.asOf}
        onChange={(asOf) => onChange({ ...filter, asOf })}
      />
      {(countChosen(filter) > 0 || filter.asOf !== '') && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => onChange({ ...EMPTY_FILTER, q: filter.q })}
        >
          {t('library.clear')}
        </Button>
      )}
    </div>
  );
}
