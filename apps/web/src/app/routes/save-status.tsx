import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../criterion-text/use-language';
import type { SavedDraft } from '../../selection-state/use-saved-draft';

/** Says whether the work is saved, and offers a choice when two people saved at once. */
export function SaveStatus({ saved }: { readonly saved: SavedDraft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { saveState } = saved;
  const clock = (at: Date) =>
    at.toLocaleTimeString(language === 'sv' ? 'sv-SE' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });

  const text = {
    saved: () =>
      saveState.kind === 'saved' && saveState.at
        ? t('save.saved', { time: clock(saveState.at) })
        : t('save.savedNow'),
    saving: () => t('save.saving'),
    waiting: () => t('save.waiting'),
    conflict: () => t('save.conflict'),
  }[saveState.kind]();

  return (
    <div className={`save-status save-status--${saveState.kind}`}>
      <span role="status">{text}</span>
      {saveState.kind === 'conflict' && (
        <Alert data-color="warning" className="save-conflict">
          <p>
            {t('save.conflictHelp', {
              time: clock(new Date(saveState.theirs.updatedAt)),
              revision: saveState.theirs.revision,
            })}
          </p>
          <div className="button-row">
            <Button data-size="sm" onClick={saved.keepMine}>
              {t('save.keepMine')}
            </Button>
            <Button data-size="sm" variant="secondary" onClick={saved.takeTheirs}>
              {t('save.takeTheirs')}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}
