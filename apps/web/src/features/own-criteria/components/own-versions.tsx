import { Details, Heading } from '@digdir/designsystemet-react';
import type { OwnCriterion } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { RedlineDownloads } from '../../../redline/redline-downloads';
import { criterionRedline } from '../../../redline/redline-source';
import { usePersonName } from '../../../session/use-person-name';
import { VersionPreview } from '../../../version-editor/version-preview';

interface OwnVersionsProps {
  readonly criterion: OwnCriterion;
  /** The id of the organisation whose criterion it is. */
  readonly organisation: string;
}

/** The versions that are decided, newest first, each with its words as they will always be. */
export function OwnVersions({ criterion, organisation }: OwnVersionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePersonName();
  const decided = criterion.versions.filter(({ decision }) => decision.status !== 'draft');
  if (decided.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="own-versions">
      <Heading level={2} data-size="xs" id="own-versions">
        {t('own.versions')}
      </Heading>
      {decided.toReversed().map((version) => {
        const { decision } = version;
        const before = criterion.versions.find((one) => one.version === version.version - 1);
        return (
          <div key={version.version} className="own-part">
            <Heading level={3} data-size="2xs">
              {t('own.version', { version: version.version })}
            </Heading>
            <p className="quiet">
              {'effectiveFrom' in decision &&
                t('own.from_day', { date: formatDate(decision.effectiveFrom, language) })}
              {version.approvedBy &&
                ` · ${t('own.approvedBy', { who: nameOf(version.approvedBy) })}`}
              {decision.status === 'withdrawn' &&
                ` · ${t('own.status_withdrawn')} ${formatDate(decision.withdrawnFrom, language)}: ${decision.withdrawnReason[language]}`}
            </p>
            <Details data-size="sm">
              <Details.Summary>
                {t('own.showVersion', { version: version.version })}
              </Details.Summary>
              <Details.Content>
                <VersionPreview
                  content={version.content}
                  former={before?.content}
                  formerName={t('own.version', { version: version.version - 1 })}
                />
                {before && (
                  <RedlineDownloads
                    source={criterionRedline({
                      id: criterion.id,
                      from: before.version,
                      to: version.version,
                      lang: language,
                      organisation,
                    })}
                  />
                )}
              </Details.Content>
            </Details>
          </div>
        );
      })}
    </section>
  );
}
