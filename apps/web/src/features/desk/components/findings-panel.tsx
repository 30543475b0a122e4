import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { byWeight, goToField } from '../api/draft-findings';
import { useEditing } from './editing';
import { usePlaceName } from './use-place-name';

const COLOURS = { error: 'danger', warning: 'warning', information: 'info' } as const;

interface FindingsPanelProps {
  /** Shows the field before it is gone to, when it may be hidden. */
  readonly reveal: (pointer: string) => void;
}

/** Everything that the content check says, the gravest first; each leads to its field. */
export function FindingsPanel({ reveal }: FindingsPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { findings } = useEditing();
  const nameOf = usePlaceName();
  if (findings.length === 0) return <Paragraph>{t('desk.noFindings')}</Paragraph>;
  const goTo = (pointer: string): void => {
    reveal(pointer);
    requestAnimationFrame(() => goToField(pointer));
  };
  return (
    <ol className="plain-list desk-findings">
      {byWeight(findings).map((finding) => (
        <li key={finding.check + finding.pointer + finding.message[language]}>
          <Tag data-size="sm" data-color={COLOURS[finding.severity]}>
            {t(`desk.severity.${finding.severity as 'error'}`)}
          </Tag>{' '}
          <button type="button" className="link-button" onClick={() => goTo(finding.pointer)}>
            {nameOf(finding.pointer)}
          </button>
          <p>
            {finding.message[language]} {finding.fix?.[language]}
          </p>
        </li>
      ))}
    </ol>
  );
}
