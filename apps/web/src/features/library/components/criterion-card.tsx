import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { CriterionSummary } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';

interface CriterionCardProps {
  readonly criterion: CriterionSummary;
  /** The day whose words the reader is looking at; today when empty. */
  readonly asOf: string;
}

export function CriterionCard({ criterion, asOf }: CriterionCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nextVersion, state, version } = criterion;
  const isInForce = state === 'inForce';
  return (
    <li className="criterion-card">
      <Heading level={3} data-size="2xs">
        <Link
          to="/kriterier/$id"
          params={{ id: criterion.id }}
          search={{ ...(asOf ? { asOf } : {}), ...(isInForce ? {} : { version }) }}
        >
          {criterion.title[language]}
        </Link>
      </Heading>
      <Paragraph data-size="sm">{criterion.summary[language]}</Paragraph>
      <ul className="tag-row" aria-label={t('library.facts')}>
        <li>
          <Tag data-size="sm" data-color="neutral">
            {criterion.id}:{version}
          </Tag>
        </li>
        <li>
          <Tag data-size="sm" className={`level level--${criterion.level}`}>
            {t(`level.${criterion.level}`)}
          </Tag>
        </li>
        <li>
          <Tag data-size="sm" data-color="neutral">
            {t(`area.${criterion.area}`)}
          </Tag>
        </li>
        {!isInForce && (
          <li>
            <Tag data-size="sm" data-color="warning">
              {t(`state.${state}`)}
            </Tag>
          </li>
        )}
        {nextVersion && (
          <li>
            <Tag data-size="sm" data-color="warning">
              {nextVersion.effectiveFrom
                ? t('library.changesOn', { date: formatDate(nextVersion.effectiveFrom, language) })
                : t('library.inConsultation')}
            </Tag>
          </li>
        )}
      </ul>
    </li>
  );
}
