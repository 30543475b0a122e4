import { Alert, Heading, Spinner } from '@digdir/designsystemet-react';
import type { TenderDocument, TenderRevision } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { DocumentPreview, usePreview } from '../../../document-preview/document-preview';
import { completeSelection } from '../../../selection-state/complete-selection';
import { readDraft } from '../../../selection-state/draft';
import type { TenderKey } from '../../../selection-state/tender-api';
import { usePersonName } from '../../../session/use-person-name';
import { useRevision } from '../api/use-revisions';
import { ChangeList } from './change-list';
import { RestoreButton } from './restore-button';

interface RevisionPageProps {
  readonly document: TenderDocument;
  readonly at: TenderKey;
  readonly revision: number;
  readonly mayWrite: boolean;
  readonly onRestored: () => void;
}

/** An old version: the document as it was, and what has happened to it since. */
export function RevisionPage({ document, at, revision, mayWrite, onRestored }: RevisionPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePersonName();
  const old = useRevision(at, revision);
  const current = document.revision;
  return (
    <div className="page">
      <p className="eyebrow">
        <Link to="/dokument/$id/versioner" params={{ id: at.id }}>
          {t('revisions.backToList')}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {t('revisions.versionOf', {
          version: revision,
          title: old.data?.title || document.title || t('wizard.untitled'),
        })}
      </Heading>
      {old.isError && <Alert data-color="danger">{old.error.message}</Alert>}
      {old.isPending && <Spinner aria-label={t('revisions.loading')} />}
      {old.data && (
        <>
          <p className="lead">
            {t('documents.savedBy', {
              time: formatMoment(old.data.savedAt, language),
              who: nameOf(old.data.savedBy),
            })}
            {old.data.note !== null && ` · ${old.data.note}`}
          </p>
          {revision < current && (
            <section className="panel" aria-labelledby="since">
              <Heading level={2} data-size="xs" id="since">
                {t('revisions.since')}
              </Heading>
              <ChangeList at={at} from={revision} to={current} />
              {mayWrite && (
                <>
                  <p className="quiet">{t('revisions.restoreHelp')}</p>
                  <RestoreButton
                    at={at}
                    revision={revision}
                    current={current}
                    onRestored={onRestored}
                  />
                </>
              )}
            </section>
          )}
          <Heading level={2} data-size="xs">
            {t('revisions.asItWas')}
          </Heading>
          <OldDocument revision={old.data} />
        </>
      )}
    </div>
  );
}

function OldDocument({ revision }: { readonly revision: TenderRevision }) {
  const { t } = useTranslation();
  const { selection } = readDraft(revision.selection, undefined);
  const complete = completeSelection(selection, t('wizard.untitled'));
  const empty = complete.sections.every(({ items }) => items.length === 0);
  const preview = usePreview(complete, !empty);
  if (empty) return <Alert data-color="info">{t('revisions.empty')}</Alert>;
  return <DocumentPreview preview={preview} language={complete.language} />;
}
