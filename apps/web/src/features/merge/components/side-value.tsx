import {
  compareDrafts,
  diffWords,
  type DraftConflict,
  type DraftField,
  type DraftMerge,
  type DraftVocabulary,
  type Side,
} from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';
import { useLanguage } from '../../../criterion-text/use-language';

interface SideValueProps {
  readonly side: Side;
  readonly conflict: DraftConflict;
  readonly from: DraftMerge['from'];
  readonly vocabulary: DraftVocabulary | undefined;
}

const TEXTS: readonly DraftField[] = [
  'title',
  'buyer',
  'localNote',
  'requirement',
  'reason',
  'useReason',
];

/** What one side says: a text word by word against what stood before, else the value as it is read. */
export function SideValue({ side, conflict, from, vocabulary }: SideValueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { place, base, said } = conflict;
  const value = conflict[side];
  if (TEXTS.includes(place.field) && typeof value === 'string' && value !== '') {
    return (
      <span className="conflict__text">
        {side === 'base' || typeof base !== 'string' ? (
          value
        ) : (
          <DiffText runs={diffWords(base, value)} />
        )}
      </span>
    );
  }
  const isWhole = place.field === 'section' || place.field === 'item';
  if (!isWhole) return <span>{said[side][language]}</span>;
  if (value === undefined) return <span>{t('merge.removed')}</span>;
  if (side === 'base') return <span>{t('merge.keptAsWas')}</span>;
  // One side took the whole away; the other is best told by what it changed within it.
  const within = compareDrafts(from.base, from[side], vocabulary).filter(({ place: { path } }) =>
    path.startsWith(`${place.path}/`),
  );
  return (
    <span>
      {t('merge.kept')}
      {within.map(({ kind, place: { path }, words }) => (
        <span key={`${kind} ${path}`} className="conflict__within">
          {words[language]}
        </span>
      ))}
    </span>
  );
}
