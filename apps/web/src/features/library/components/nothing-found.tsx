import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  countChosen,
  type LibraryFilter,
  wordsAlone,
  writeLibraryFilter,
} from '../api/library-filter';

interface NothingFoundProps {
  readonly filter: LibraryFilter;
  /** Near words that find something under the same filter. */
  readonly suggestions: readonly string[];
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** What one may do when no criterion fits: mend the words, or let go of the filters. */
export function NothingFound({ filter, suggestions, onFilter }: NothingFoundProps) {
  const { t } = useTranslation();
  const narrowed = countChosen(filter) > 0;
  return (
    <>
      {suggestions.length > 0 && (
        <p className="library-suggestions">
          {t('library.didYouMean')}{' '}
          {suggestions.map((q) => (
            <Link key={q} to="/kriterier" search={writeLibraryFilter({ ...filter, q })}>
              {q}
            </Link>
          ))}
        </p>
      )}
      <Paragraph>{t(narrowed ? 'library.nothingNarrowed' : 'library.nothing')}</Paragraph>
      {narrowed && (
        <Button variant="secondary" data-size="sm" onClick={() => onFilter(wordsAlone(filter))}>
          {t('library.dropFilters')}
        </Button>
      )}
    </>
  );
}
