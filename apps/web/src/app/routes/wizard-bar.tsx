import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedDraft } from '../../selection-state/use-saved-draft';
import { SaveStatus } from './save-status';

interface WizardBarProps {
  readonly saved: SavedDraft;
  readonly id: string;
  /** The organisation that owns the document; null when nobody does. */
  readonly owner: string | null;
  readonly mayWrite: boolean;
}

/** What is worked on, whether it is saved, the way back and forth, and the history. */
export function WizardBar({ saved, id, owner, mayWrite }: WizardBarProps) {
  const { t } = useTranslation();
  useUndoKeys(saved);
  return (
    <div className="wizard__bar">
      <div className="wizard__bar-inner">
        <p className="wizard__title">
          {saved.draft.selection.title || t('wizard.untitled')}
          {owner !== null && <span className="wizard__owner">{owner}</span>}
        </p>
        <div className="wizard__tools">
          {mayWrite ? (
            <SaveStatus saveState={saved.saveState} />
          ) : (
            <span>{t('save.readOnly')}</span>
          )}
          <Link className="wizard__history" to="/dokument/$id/versioner" params={{ id }}>
            {t('revisions.title')}
          </Link>
          {mayWrite && (
            <>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-disabled={!saved.undo}
                onClick={() => saved.undo?.()}
              >
                {t('wizard.undo')}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-disabled={!saved.redo}
                onClick={() => saved.redo?.()}
              >
                {t('wizard.redo')}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Y), but inside a text field they belong to the field. */
function useUndoKeys(saved: SavedDraft): void {
  const latest = useRef(saved);
  useEffect(() => {
    latest.current = saved;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target.matches(
        'input:not([type=radio]):not([type=checkbox]), textarea, select',
      );
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = latest.current;
      const action = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
