import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { CriterionDetail, LegalReference, VersionDetail } from '@kravsmed/contract';
import { articleIn, formatParameter, sourceTitle } from '@kravsmed/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';

interface CriterionFactsProps {
  readonly criterion: CriterionDetail;
  readonly version: VersionDetail;
}

/** What stands behind the words: law, goals, relations, values, sources. */
export function CriterionFacts({ criterion, version }: CriterionFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <aside className="criterion-facts" aria-label={t('criterion.facts')}>
      <Fact title={t('criterion.uses')}>{version.uses.map((use) => t(`use.${use}`))}</Fact>
      <Fact title={t('criterion.lawBaseline')}>
        {[
          ...onlyLaw(version).map((which) => (
            <strong key={which}>{t(`remark.onlyLaw_${which}`)}</strong>
          )),
          ...[version.lawBaseline.eu, version.lawBaseline.sweden].map((text, index) => (
            <span key={index}>
              <strong>{index === 0 ? 'EU' : t('criterion.sweden')}:</strong> {text[language]}
            </span>
          )),
        ]}
      </Fact>
      <Fact title={t('criterion.legalBasis')}>
        {version.legalBasis.map((reference, index) => (
          <Law key={index} reference={reference} />
        ))}
      </Fact>
      <Fact title={t('criterion.parameters')}>
        {version.parameters.map((parameter) => {
          const bounds =
            parameter.type === 'number' || parameter.type === 'percent'
              ? ` (${formatParameter(parameter, parameter.minimum, language)}–${formatParameter(parameter, parameter.maximum, language)})`
              : '';
          return `${parameter.label[language]}${bounds}`;
        })}
      </Fact>
      <Fact title={t('criterion.relations')}>
        {criterion.relations.map((relation) => (
          <span key={`${relation.kind}${relation.criterion}`}>
            {t(`relation.${relation.kind}`)}{' '}
            <Link to="/kriterier/$id" params={{ id: relation.criterion }}>
              {relation.title[language]}
            </Link>
          </span>
        ))}
      </Fact>
      <Fact title={t('criterion.goals')}>{version.goals.map((goal) => goal.name[language])}</Fact>
      <Fact title={t('criterion.effort')}>
        {[
          `${t('criterion.followUpEffort')}: ${t(`amount.${version.followUpEffort}`)}`,
          `${t('criterion.marketAvailability')}: ${t(`amount.${version.marketAvailability}`)}`,
        ]}
      </Fact>
      <Fact title={t('criterion.examples')}>
        {version.examples.map(
          (example) =>
            `${example.text[language]}${example.illustration ? ` (${t('criterion.illustration')})` : ''}`,
        )}
      </Fact>
      <Fact title={t('criterion.sources')}>
        {version.sources.map((source, index) => {
          const title = sourceTitle(source, version, language);
          return (
            <span key={index}>
              {source.url ? <a href={source.url}>{title}</a> : title} (
              {t(`sourceKind.${source.kind}`)}){source.supports && `: ${source.supports[language]}`}
            </span>
          );
        })}
      </Fact>
    </aside>
  );
}

/** Whose law it only repeats, so that nobody buys it as more than that. */
function onlyLaw({ lawBaseline }: VersionDetail): ('eu' | 'sweden')[] {
  if (lawBaseline.beyondSweden) return [];
  return [lawBaseline.beyondEu ? 'sweden' : 'eu'];
}

function Fact({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly React.ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <section>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {children.length === 1 ? (
        <Paragraph data-size="sm">{children[0]}</Paragraph>
      ) : (
        <ul>
          {children.map((child, index) => (
            <li key={index}>{child}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Law({ reference }: { readonly reference: LegalReference }) {
  const language = useLanguage();
  const href = reference.eli ?? reference.url;
  const name = reference.name[language];
  return (
    <span>
      {href ? <a href={href}>{name}</a> : name}
      {reference.article && `, ${articleIn(reference.article, language)}`}
    </span>
  );
}
