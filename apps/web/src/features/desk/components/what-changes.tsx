import { Heading, Paragraph } from '@digdir/designsystemet-react';
import {
  canonicalJson,
  compareVersions,
  type Criterion,
  type CriterionId,
  type Language,
} from '@kravsmed/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';
import { asVersion } from '../api/as-version';
import { type Content, readAt } from '../api/content-path';

interface WhatChangesProps {
  readonly base: Content | null;
  readonly baseNumber: number;
  readonly content: Content;
  readonly language: Language;
  readonly headingLevel: 3 | 4;
}

/** Fields that have no words to compare: that they changed is said all the same. */
const OTHERS = [
  ['goals', 'criterion.goals'],
  ['lawBaseline', 'criterion.lawBaseline'],
  ['examples', 'criterion.examples'],
  ['sources', 'criterion.sources'],
  ['followUpEffort', 'criterion.followUpEffort'],
  ['marketAvailability', 'criterion.marketAvailability'],
] as const;

/** Every difference from the version it is written from, word by word, as it stands this moment. */
export function WhatChanges({
  base,
  baseNumber,
  content,
  language,
  headingLevel,
}: WhatChangesProps) {
  const { t } = useTranslation();
  const fields = useMemo(
    () => (base === null ? [] : changedFields(base, content, language)),
    [base, content, language],
  );
  const others =
    base === null
      ? []
      : OTHERS.filter(([field]) =>
          differs(readAt(base, `/${field}`), readAt(content, `/${field}`)),
        );
  if (base === null) return <Paragraph>{t('desk.nothingToCompare')}</Paragraph>;
  if (fields.length === 0 && others.length === 0) {
    return <Paragraph>{t('desk.noChanges', { version: baseNumber })}</Paragraph>;
  }
  return (
    <div className="desk-changes">
      {fields.map(({ field, blocks }) => (
        <div key={field} className="compared-field">
          <Heading level={headingLevel} data-size="2xs">
            {t(`part.${field}`)}
          </Heading>
          {blocks.map((block, index) => (
            <p
              key={index}
              lang={language}
              className={`compared compared--${block.kind} compared--${block.change}`}
            >
              <DiffText runs={[...block.runs]} />
            </p>
          ))}
        </div>
      ))}
      {others.length > 0 && (
        <Paragraph>
          {t('desk.alsoChanged', {
            fields: new Intl.ListFormat(language).format(others.map(([, name]) => t(name))),
          })}
        </Paragraph>
      )}
    </div>
  );
}

/** A criterion to hold the two in: what it is called makes no difference to what differs. */
const NAMELESS: Omit<Criterion, 'versions'> = {
  id: 'KS-0000' as CriterionId,
  slug: '',
  area: 'environment',
  question: '',
  relations: [],
  externalIds: [],
};

function changedFields(base: Content, content: Content, language: Language) {
  const compared = compareVersions(
    { ...NAMELESS, versions: [asVersion(base, 1), asVersion(content, 2)] },
    1,
    2,
    language,
  );
  return compared.ok ? compared.value.fields.filter(({ changed }) => changed) : [];
}

const differs = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) !== canonicalJson(other ?? null);
