import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedDraft } from '../../selection-state/use-saved-draft';
import { SaveStatus } from './save-status';
import { WIZARD_STEPS, type WizardStep } from './wizard-steps';

interface WizardFrameProps {
  readonly saved: SavedDraft;
  readonly id: string;
  readonly step: WizardStep;
  readonly children: ReactNode;
}

/** The steps, undo and redo, whether it is saved, and the way back and on. */
export function WizardFrame({ saved, id, step, children }: WizardFrameProps) {
  const { t } = useTranslation();
  const at = WIZARD_STEPS.indexOf(step);
  const former = WIZARD_STEPS[at - 1];
  const next = WIZARD_STEPS[at + 1];
  useUndoKeys(saved);

  return (
    <div className="wizard">
      <div className="wizard__bar">
        <div className="wizard__bar-inner">
          <p className="wizard__title">{saved.draft.selection.title || t('wizard.untitled')}</p>
          <div className="wizard__tools">
            <SaveStatus saved={saved} />
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
          </div>
        </div>
      </div>
      <nav className="wizard__steps" aria-label={t('wizard.steps')}>
        <ol>
          {WIZARD_STEPS.map((name, index) => (
            <li key={name} className={index < at ? 'done' : undefined}>
              <Link
                to="/dokument/$id/$step"
                params={{ id, step: name }}
                activeProps={{ 'aria-current': 'step' }}
              >
                <span className="wizard__number">{index + 1}</span>
                <span className="wizard__name">{t(`step.${name}.name`)}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className="wizard__page">
        <p className="eyebrow">
          {t('wizard.stepOf', { step: at + 1, steps: WIZARD_STEPS.length })}
        </p>
        <Heading level={1} data-size="lg">
          {t(`step.${step}.title`)}
        </Heading>
        <Paragraph variant="long" className="lead">
          {t(`step.${step}.lead`)}
        </Paragraph>
        {children}
        <nav className="wizard__way" aria-label={t('wizard.way')}>
          {former ? (
            <Button asChild variant="secondary">
              <Link to="/dokument/$id/$step" params={{ id, step: former }}>
                {t('wizard.back', { step: t(`step.${former}.name`) })}
              </Link>
            </Button>
          ) : (
            <span />
          )}
          {next && (
            <Button asChild>
              <Link to="/dokument/$id/$step" params={{ id, step: next }}>
                {t('wizard.on', { step: t(`step.${next}.name`) })}
              </Link>
            </Button>
          )}
        </nav>
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
