import { useTranslation } from 'react-i18next';
import { formatClock } from '../../criterion-text/format-moment';
import { useLanguage } from '../../criterion-text/use-language';
import type { Saved, SaveState } from '../../selection-state/save-state';

/** Says whether the work is saved. What to do when it is not, `SaveTrouble` says. */
export function SaveStatus({ saveState }: { readonly saveState: SaveState<unknown, Saved> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = {
    saved: () =>
      saveState.kind === 'saved' && saveState.at
        ? t('save.saved', { time: formatClock(saveState.at, language) })
        : t('save.savedNow'),
    saving: () => t('save.saving'),
    waiting: () => t('save.waiting'),
    conflict: () => t('save.conflict'),
    signedOut: () => t('save.signedOut'),
    refused: () => t('save.refused'),
  }[saveState.kind]();
  return (
    <span role="status" className={`save-status save-status--${saveState.kind}`}>
      {text}
    </span>
  );
}
