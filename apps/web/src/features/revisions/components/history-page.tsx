import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react';
import type { TenderDocument } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TenderKey } from '../../../selection-state/tender-api';
import { sittings } from '../api/sittings';
import { useRevisions } from '../api/use-revisions';
import { CompareRevisions } from './compare-revisions';
import { SittingCard } from './sitting-card';

interface HistoryPageProps {
  readonly document: TenderDocument;
  readonly at: TenderKey;
  readonly mayWrite: boolean;
}

/** Every version of a document: who, when and what; each can be read, compared and restored. */
export function HistoryPage({ document, at, mayWrite }: HistoryPageProps) {
  const { t } = useTranslation();
  const revisions = useRevisions(at);
  const [restored, setRestored] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const many = revisions.data ?? [];
  return (
    <div className="page">
      <p className="eyebrow">
        <Link to="/dokument/$id/$step" params={{ id: at.id, step: 'kop' }}>
          {t('revisions.back', { title: document.title || t('wizard.untitled') })}
        </Link>
      </p>
      <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
        {t('revisions.title')}
      </Heading>
      <p className="lead">{t('revisions.lead')}</p>
      <p role="status" className={restored === '' ? 'visually-hidden' : 'notice'}>
        {restored}
      </p>
      {revisions.isError && <Alert data-color="danger">{revisions.error.message}</Alert>}
      {revisions.isPending && <Spinner aria-label={t('revisions.loading')} />}
      <ol className="plain-list">
        {sittings(many).map((sitting) => (
          <SittingCard
            key={sitting.newest.revision}
            at={at}
            sitting={sitting}
            current={document.revision}
            mayWrite={mayWrite}
            onRestored={() => {
              setRestored(t('revisions.restored', { version: sitting.newest.revision }));
              heading.current?.focus();
            }}
          />
        ))}
      </ol>
      {revisions.hasNextPage && (
        <Button
          variant="secondary"
          disabled={revisions.isFetchingNextPage}
          onClick={() => void revisions.fetchNextPage()}
        >
          {t('revisions.more')}
        </Button>
      )}
      {many.length > 0 && <CompareRevisions key={many.length} at={at} revisions={many} />}
    </div>
  );
}
