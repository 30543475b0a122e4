import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WIZARD_STEPS, type WizardStep } from './wizard-steps';

interface WizardFrameProps {
  readonly id: string;
  readonly step: WizardStep;
  /** What must be known before anything else on the page. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** The steps, and the way back and on. */
export function WizardFrame({ id, step, notice, children }: WizardFrameProps) {
  const { t } = useTranslation();
  const at = WIZARD_STEPS.indexOf(step);
  const former = WIZARD_STEPS[at - 1];
  const next = WIZARD_STEPS[at + 1];

  return (
    <>
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
        {notice}
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
    </>
  );
}
