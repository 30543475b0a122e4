import { Alert, Button, Details, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { countChosen, type LibraryFilter } from '../api/library-filter';
import { useCriteriaSearch } from '../api/use-criteria-search';
import { CriterionCard } from './criterion-card';
import { LibraryFilters } from './library-filters';
import { NothingFound } from './nothing-found';
import { SearchBox } from './search-box';

interface LibraryPageProps {
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** All criteria: search as you type, filter with counts, on any day. */
export function LibraryPage({ filter, onFilter }: LibraryPageProps) {
  const { t } = useTranslation();
  // Beside the list where there is room; folded above it on a phone.
  const [hasRoom] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const search = useCriteriaSearch(filter, useLanguage());
  const first = search.data?.pages[0];
  const items = search.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = countChosen(filter);
  const isCurrent = first !== undefined && !search.isPlaceholderData;

  return (
    <div className="page library-page">
      <Heading level={1} data-size="lg">
        {t('library.title')}
      </Heading>
      <Paragraph variant="long">{t('library.lead')}</Paragraph>
      <Paragraph>
        <Link to="/kriterier/hamta">{t('exchange.whole')}</Link>
      </Paragraph>
      <SearchBox words={filter.q} onSearch={(q) => onFilter({ ...filter, q })} />
      <div className="library-columns">
        <aside aria-label={t('library.filters')}>
          <Details className="library-filters-fold" defaultOpen={hasRoom}>
            <Details.Summary>
              {chosen === 0 ? t('library.filters') : t('library.filtersChosen', { count: chosen })}
            </Details.Summary>
            <Details.Content>
              <LibraryFilters filter={filter} facets={first?.facets} onChange={onFilter} />
            </Details.Content>
          </Details>
        </aside>
        <section aria-labelledby="library-count" aria-busy={search.isFetching}>
          <Heading level={2} data-size="xs" id="library-count">
            {first ? t('library.count', { count: first.total }) : t('library.loading')}
          </Heading>
          <p role="status" className="visually-hidden">
            {isCurrent &&
              t(filter.q === '' ? 'library.count' : 'library.countFor', {
                count: first.total,
                words: first.respelt ?? filter.q,
              })}
          </p>
          {search.isPending && <Spinner aria-label={t('library.loading')} />}
          {search.isError && <Alert data-color="danger">{search.error.message}</Alert>}
          {isCurrent && first.respelt !== null && (
            <Paragraph>
              {t('library.respelt', { typed: filter.q, respelt: first.respelt })}
            </Paragraph>
          )}
          {isCurrent && first.total === 0 && (
            <NothingFound filter={filter} suggestions={first.suggestions} onFilter={onFilter} />
          )}
          <ul className="criterion-list">
            {items.map((criterion) => (
              <CriterionCard
                key={`${criterion.id}:${criterion.version}`}
                criterion={criterion}
                asOf={filter.asOf}
              />
            ))}
          </ul>
          {search.hasNextPage && (
            <Button
              variant="secondary"
              disabled={search.isFetchingNextPage}
              onClick={() => void search.fetchNextPage()}
            >
              {t('library.more')}
            </Button>
          )}
        </section>
      </div>
    </div>
  );
}
