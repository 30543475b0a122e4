import { Alert, Details, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Finding } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { api, ApiProblem, bodyOf } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Catalogue } from '../../../selection-state/catalogue';
import { completeSelection } from '../../../selection-state/complete-selection';
import { useDocumentOwner } from '../../../selection-state/document-owner';
import type { Draft } from '../../../selection-state/draft';
import { OwnMark } from '../../../selection-state/own-mark';
import { placeOf } from './place-of';

interface CheckStepProps {
  readonly draft: Draft;
  readonly catalogue: Catalogue;
  readonly id: string;
}

const SEVERITIES = ['error', 'warning', 'information'] as const;

/** Step 5: what the rules of procurement say of the document, each finding with the way to its place. */
export function CheckStep({ draft, catalogue, id }: CheckStepProps) {
  const { t } = useTranslation();
  const selection = completeSelection(draft.selection, t('wizard.untitled'));
  const organisation = useDocumentOwner()?.id;
  const check = useQuery({
    queryKey: ['check', selection, organisation],
    queryFn: () =>
      bodyOf(
        api.POST('/api/v1/documents/check', {
          params: { query: organisation === undefined ? {} : { organisation } },
          body: selection,
        }),
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (draft.selection.sections.every((section) => section.items.length === 0)) {
    return <Alert data-color="info">{t('fillIn.nothing')}</Alert>;
  }
  if (check.isPending) return <Spinner aria-label={t('check.checking')} />;
  if (check.isError) return <Refused error={check.error} id={id} />;
  const { findings, summary } = check.data;
  return (
    <>
      <ul className="check-summary" aria-label={t('check.summary')}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={`check-count check-count--${severity}`}>
            <strong>{summary[severity]}</strong>{' '}
            {t(`check.${severity}`, { count: summary[severity] })}
          </li>
        ))}
        <li className="check-count">
          <strong>{summary.followUpHours}</strong>{' '}
          {t('ambition.hours', { count: summary.followUpHours })}
        </li>
      </ul>
      {findings.length === 0 && <Alert data-color="success">{t('check.clean')}</Alert>}
      {SEVERITIES.map((severity) => (
        <FindingList
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          draft={draft}
          catalogue={catalogue}
          id={id}
        />
      ))}
      <Paragraph data-size="sm" className="quiet">
        {t('check.notLegalAdvice')}
      </Paragraph>
    </>
  );
}

interface FindingListProps {
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  readonly catalogue: Catalogue;
  readonly id: string;
}

function FindingList({ severity, findings, draft, catalogue, id }: FindingListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (findings.length === 0) return null;
  const list = (
    <ul className="finding-list">
      {findings.map((finding, index) => {
        const place = placeOf(finding.pointer, draft.selection, catalogue, language);
        return (
          <li key={index} className={`finding finding--${severity}`}>
            <p className="finding__message">{finding.message[language]}</p>
            {place.criterion !== undefined && <OwnMark criterion={place.criterion} />}
            {finding.fix && <p>{finding.fix[language]}</p>}
            <p className="quiet">
              {finding.law && <span>{finding.law[language]} · </span>}
              <Link to="/dokument/$id/$step" params={{ id, step: place.step }}>
                {t('check.goTo', { place: place.name || t('step.kop.name') })}
              </Link>
            </p>
          </li>
        );
      })}
    </ul>
  );
  const title = t(`check.${severity}Title`);
  // What needs no act is folded, so that what needs one is seen.
  if (severity === 'information') {
    return (
      <Details className="findings-folded">
        <Details.Summary>
          {title} ({findings.length})
        </Details.Summary>
        <Details.Content>{list}</Details.Content>
      </Details>
    );
  }
  return (
    <section aria-labelledby={`findings-${severity}`}>
      <Heading level={2} data-size="xs" id={`findings-${severity}`}>
        {title}
      </Heading>
      {list}
    </section>
  );
}

/** The selection itself was refused: every fault with what it says, not a mere "error". */
function Refused({ error, id }: { readonly error: Error; readonly id: string }) {
  const { t } = useTranslation();
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (
    <Alert data-color="danger">
      <p>{error.message}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map((fault, index) => (
            <li key={index}>{fault.detail}</li>
          ))}
        </ul>
      )}
      <Link to="/dokument/$id/$step" params={{ id, step: 'fyll-i' }}>
        {t('check.toFillIn')}
      </Link>
    </Alert>
  );
}
