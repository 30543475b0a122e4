import { useTranslation } from 'react-i18next';
import type { Notes } from '../../selection-state/draft-doors';
import { useMe } from '../../session/use-me';
import { usePersonName } from '../../session/use-person-name';

/** What the history says of a save that came of two people's changes. */
export function useSaveNotes(): Notes {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const nameOf = usePersonName();
  return (cause) => {
    if (cause.kind === 'edit') return null;
    const other = cause.with?.savedBy ?? null;
    return other !== null && other.id === me?.account.id
      ? t(`revisions.note_${cause.kind}_own`)
      : t(`revisions.note_${cause.kind}`, { who: nameOf(other) });
  };
}
