import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Draft, VersionDetail } from '@kravsmed/contract';
import { LANGUAGES } from '@kravsmed/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { type Content, readAt, textAt } from '../api/content-path';
import { byWeight, countFindings } from '../api/draft-findings';
import { readKept } from '../api/kept-draft';
import { citeOf } from '../api/use-desk';
import { ApprovalForm } from './approval-form';
import { ConsultationForm } from './consultation-form';
import { DecisionHistory } from './decision-history';
import { DiscardForm } from './discard-form';
import { PlanForm } from './plan-form';
import { ReturnForm } from './return-form';
import { usePlaceName } from './use-place-name';
import { WhatChanges } from './what-changes';

interface DecideViewProps {
  readonly draft: Draft;
  readonly account: string;
  readonly mayEdit: boolean;
  readonly mayReview: boolean;
  readonly onGone: () => void;
  readonly base: Content | null;
  readonly baseVersion: VersionDetail | null;
}

/** Everything that a decision stands on, once more, and then the decision. */
export function DecideView(props: DecideViewProps) {
  const { draft, account, mayEdit, mayReview, onGone } = props;
  const { t } = useTranslation();
  const approved = draft.stage === 'approved';
  return (
    <div className="decide-view">
      {approved && (
        <Alert data-color="success">
          {t('desk.isApproved')}{' '}
          <Link
            to="/kriterier/$id"
            params={{ id: draft.criterion }}
            search={{ version: draft.version }}
          >
            {t('desk.inLibrary')}
          </Link>
        </Alert>
      )}
      {readKept(account, citeOf(draft)) && (
        <Alert data-color="warning">{t('desk.notAllSaved')}</Alert>
      )}
      <Basis {...props} />
      <DecisionHistory decisions={draft.decisions} />
      {!approved && (
        <>
          {mayEdit && <PlanForm draft={draft} />}
          {mayEdit && draft.stage !== 'consultation' && <ConsultationForm draft={draft} />}
          <ApprovalForm draft={draft} mayReview={mayReview} />
          {mayReview && <ReturnForm draft={draft} />}
          {mayEdit && draft.stage !== 'consultation' && (
            <DiscardForm draft={draft} onGone={onGone} />
          )}
        </>
      )}
    </div>
  );
}

function Basis({ draft, base, baseVersion }: DecideViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePlaceName();
  const content = draft.content as Content;
  const { error, warning } = countFindings(draft.findings);
  const classification = textAt(content, '/change/classification');
  return (
    <section className="panel" aria-labelledby="underlag">
      <Heading level={2} data-size="sm" id="underlag">
        {t('desk.basis.title')}
      </Heading>
      <dl className="desk-facts">
        <dt>{t('desk.change.classification')}</dt>
        <dd>
          {classification === ''
            ? t('desk.basis.notSaid')
            : t(`changeClass.${classification as 'new'}`)}
          {readAt(content, '/change/meaningUnchanged') === true &&
            ` · ${t('changes.meaningUnchanged')}`}
        </dd>
        <dt>{t('desk.change.what')}</dt>
        <dd>{textAt(content, `/change/what/${language}`) || t('desk.basis.notSaid')}</dd>
        <dt>{t('desk.change.why')}</dt>
        <dd>{textAt(content, `/change/why/${language}`) || t('desk.basis.notSaid')}</dd>
        <dt>{t('desk.basis.check')}</dt>
        <dd>
          {t('desk.errors', { count: error })}, {t('desk.warnings', { count: warning })}
        </dd>
      </dl>
      {draft.findings.length > 0 && (
        <ul className="plain-list desk-findings">
          {byWeight(draft.findings).map((finding) => (
            <li key={finding.check + finding.pointer + finding.message[language]}>
              <strong>{t(`desk.severity.${finding.severity as 'error'}`)}</strong>{' '}
              {nameOf(finding.pointer)}: {finding.message[language]}
            </li>
          ))}
        </ul>
      )}
      {base === null ? (
        <Paragraph>{t('desk.basis.new')}</Paragraph>
      ) : (
        LANGUAGES.map((each) => (
          <div key={each}>
            <Heading level={3} data-size="xs">
              {t('desk.basis.changes', {
                version: baseVersion?.version,
                language: t(`desk.language.${each}`),
              })}
            </Heading>
            <WhatChanges
              base={base}
              baseNumber={baseVersion?.version ?? 0}
              content={content}
              language={each}
              headingLevel={4}
            />
          </div>
        ))
      )}
    </section>
  );
}
