import {
  Alert,
  Button,
  Details,
  Heading,
  Paragraph,
  Search,
  Spinner,
} from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryFilter } from '../api/library-filter';
import { useCriteriaSearch } from '../api/use-criteria-search';
import { CriterionCard } from './criterion-card';
import { LibraryFilters } from './library-filters';

interface LibraryPageProps {
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** All criteria: search as you type, filter with counts, on any day. */
export function LibraryPage({ filter, onFilter }: LibraryPageProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(filter.q);
  // Beside the list where there is room; folded above it on a phone.
  const [hasRoom] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const search = useCriteriaSearch(useDeferredValue(filter));
  const first = search.data?.pages[0];
  const items = search.data?.pages.flatMap((page) => page.items) ?? [];

  const type = (q: string) => {
    setTyped(q);
    onFilter({ ...filter, q: q.trim() });
  };

  return (
    <div className="page library-page">
      <Heading level={1} data-size="lg">
        {t('library.title')}
      </Heading>
      <Paragraph variant="long">{t('library.lead')}</Paragraph>
      <Search className="library-search">
        <Search.Input
          aria-label={t('library.search')}
          placeholder={t('library.searchExample')}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <Search.Clear aria-label={t('library.clearSearch')} onClick={() => type('')} />
      </Search>
      <div className="library-columns">
        <aside aria-label={t('library.filters')}>
          <Details className="library-filters-fold" defaultOpen={hasRoom}>
            <Details.Summary>{t('library.filters')}</Details.Summary>
            <Details.Content>
              <LibraryFilters
                filter={filter}
                facets={first?.facets}
                onChange={(next) => {
                  setTyped(next.q);
                  onFilter(next);
                }}
              />
            </Details.Content>
          </Details>
        </aside>
        <section aria-labelledby="library-count">
          <Heading level={2} data-size="xs" id="library-count" aria-live="polite">
            {first ? t('library.count', { count: first.total }) : t('library.loading')}
          </Heading>
          {search.isPending && <Spinner aria-label={t('library.loading')} />}
          {search.isError && <Alert data-color="danger">{search.error.message}</Alert>}
          {first?.total === 0 && <Paragraph>{t('library.nothing')}</Paragraph>}
          <ul className="criterion-list">
            {items.map((criterion) => (
              <CriterionCard key={criterion.id} criterion={criterion} asOf={filter.asOf} />
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
