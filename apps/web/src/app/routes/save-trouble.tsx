import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Saved, SaveState } from '../../selection-state/save-state';

/** What to do when nothing can be saved. What was typed stays, and is saved by itself afterwards. */
export function SaveTrouble({ saveState }: { readonly saveState: SaveState<unknown, Saved> }) {
  const { t } = useTranslation();
  if (saveState.kind === 'signedOut') {
    return (
      <Alert data-color="warning">
        <p>{t('save.signedOutHelp')}</p>
        <p>
          <a href="/logga-in" target="_blank" rel="noreferrer">
            {t('save.signInAgain')}
          </a>
        </p>
      </Alert>
    );
  }
  if (saveState.kind !== 'refused') return null;
  return (
    <Alert data-color="warning">
      <p>{saveState.reason}</p>
      <p>{t('save.refusedHelp')}</p>
    </Alert>
  );
}
