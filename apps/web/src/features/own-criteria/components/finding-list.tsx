import { Details } from '@digdir/designsystemet-react';
import type { OwnCriterion } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';

const SEVERITIES = ['error', 'warning', 'information'] as const;

/** What the content check says of the words: advice, that stops nothing. */
export function FindingList({ findings }: Pick<OwnCriterion, 'findings'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Details className="own-findings">
      <Details.Summary>
        {t('own.findings')} ({findings.length})
      </Details.Summary>
      <Details.Content>
        <p className="quiet">{t('own.findingsHelp')}</p>
        <ul className="finding-list">
          {SEVERITIES.flatMap((severity) =>
            findings
              .filter((finding) => finding.severity === severity)
              .map((finding) => (
                <li
                  key={`${finding.check} ${finding.pointer} ${finding.message[language]}`}
                  className={`finding finding--${severity}`}
                >
                  <p className="finding__message">
                    {t(`own.severity_${severity}`)}: {finding.message[language]}
                  </p>
                  {finding.fix && <p>{finding.fix[language]}</p>}
                </li>
              )),
          )}
        </ul>
      </Details.Content>
    </Details>
  );
}
