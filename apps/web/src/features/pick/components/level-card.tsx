import { Details, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { CriterionSummary } from '@kravsmed/contract';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { RichText } from '../../../criterion-text/rich-text';
import { useLanguage } from '../../../criterion-text/use-language';
import { isOwnCriterion, useDocumentOwner } from '../../../selection-state/document-owner';
import { OwnMark } from '../../../selection-state/own-mark';
import { useCriterionWords } from '../../../selection-state/use-criterion-words';
import type { Remark } from './remarks';

interface LevelCardProps {
  readonly criterion: CriterionSummary;
  readonly remarks: readonly Remark[];
  /** The control that picks it. */
  readonly children: ReactNode;
}

/** One level of a question: what it asks in short, what it takes, and its words one click away. */
export function LevelCard({ criterion, remarks, children }: LevelCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={`level-card level-card--${criterion.level}`}>
      <p className="level-card__level">{t(`level.${criterion.level}`)}</p>
      <OwnMark criterion={criterion.id} />
      {children}
      <Paragraph data-size="sm">{criterion.summary[language]}</Paragraph>
      <dl className="level-card__facts">
        <div>
          <dt>{t('pick.market')}</dt>
          <dd>{t(`market.${criterion.marketAvailability}`)}</dd>
        </div>
        <div>
          <dt>{t('pick.followUp')}</dt>
          <dd>{t(`amount.${criterion.followUpEffort}`)}</dd>
        </div>
      </dl>
      {remarks.length > 0 && (
        <ul className="remarks">
          {remarks.map((remark, index) => (
            <li key={index} className={`remark remark--${remark.kind}`}>
              <RemarkText remark={remark} />
            </li>
          ))}
        </ul>
      )}
      <Words criterion={criterion} />
    </div>
  );
}

function RemarkText({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (remark.kind) {
    case 'conflict':
      return t('remark.conflict', { title: remark.with, reason: remark.reason });
    case 'impliedBy':
      return t('remark.impliedBy', { title: remark.by });
    case 'includesLower':
      return t('remark.includesLower', { title: remark.lower });
    case 'changes':
      return remark.from === null
        ? t('remark.inConsultation')
        : t('remark.changes', { date: formatDate(remark.from, language) });
    case 'notYet':
      return t('remark.notYet', { date: formatDate(remark.usableFrom, language) });
    case 'ownVariant':
      return t('own.instead', { title: remark.title });
    case 'insteadOf':
      return t('own.insteadOf', { title: remark.title });
    case 'onlyLaw':
      return t(`remark.onlyLaw_${remark.which}`);
  }
}

function Words({ criterion }: { readonly criterion: CriterionSummary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const owner = useDocumentOwner();
  const words = useCriterionWords(criterion.id, criterion.version, open);
  const texts = words.data?.texts[language];
  return (
    <Details data-size="sm" open={open} onToggle={() => setOpen((was) => !was)}>
      <Details.Summary>
        {t('pick.words')}
        <span className="visually-hidden">: {criterion.title[language]}</span>
      </Details.Summary>
      <Details.Content>
        {words.isPending && open && <Spinner aria-label={t('library.loading')} data-size="sm" />}
        {words.isError && <p>{words.error.message}</p>}
        {texts &&
          (['requirement', 'award', 'evidence', 'followUp', 'rationale'] as const).map((part) =>
            texts[part] === undefined ? null : (
              <div key={part} className="words-part">
                <p className="words-part__label">{t(`part.${part}`)}</p>
                <RichText
                  text={texts[part]}
                  language={language}
                  parameters={words.data?.parameters ?? []}
                />
              </div>
            ),
          )}
        <p className="quiet">
          <Tag data-size="sm" data-color="neutral">
            {criterion.id}:{criterion.version}
          </Tag>{' '}
          {owner !== null && isOwnCriterion(criterion.id) ? (
            <Link
              to="/organisationer/$id/kriterier/$localId"
              params={{ id: owner.id, localId: criterion.id }}
              target="_blank"
            >
              {t('pick.open')}
            </Link>
          ) : (
            <Link to="/kriterier/$id" params={{ id: criterion.id }} target="_blank">
              {t('pick.open')}
            </Link>
          )}
        </p>
      </Details.Content>
    </Details>
  );
}
