import { Paragraph, Textfield } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';

export interface FoundCriterion {
  readonly id: string;
  readonly version: number;
}

interface CriterionFinderProps {
  readonly label: string;
  readonly description?: string;
  /** Never offered: the criterion that something is sought in place of. */
  readonly except?: string;
  readonly error?: string | undefined;
  readonly onChoose: (found: FoundCriterion) => void;
}

/** Finds a criterion by its words or number, and chooses it among what was found. */
export function CriterionFinder({
  label,
  description,
  except,
  error,
  onChoose,
}: CriterionFinderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const found = useQuery({
    queryKey: ['criteria', 'finder', wanted, language],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/criteria', {
          signal,
          params: { query: { q: wanted, lang: language, limit: 8 } },
        }),
      ),
    enabled: wanted.length > 1,
    placeholderData: keepPreviousData,
  });
  const items = (wanted.length > 1 ? (found.data?.items ?? []) : []).filter(
    ({ id }) => id !== except,
  );
  return (
    <div className="criterion-finder">
      <Textfield
        label={label}
        description={description}
        autoComplete="off"
        error={error}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {wanted.length > 1 && found.data && items.length === 0 && (
        <Paragraph>{t('desk.finder.nothing')}</Paragraph>
      )}
      {items.length > 0 && (
        <ul className="plain-list finder-found" aria-label={t('desk.finder.found')}>
          {items.map(({ id, version, title }) => (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                onClick={() => onChoose({ id, version })}
              >
                {t('desk.finder.choose', { title: title[language], id })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
