import { Alert, Heading, Spinner } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api-client/api';
import { completeSelection } from '../../../selection-state/complete-selection';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { renderHtml } from '../api/render';
import { cleanHtml } from './clean-html';
import { DocumentOptions } from './document-options';
import { ExportPanel } from './export-panel';

interface DocumentStepProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly id: string;
  readonly secret: string;
  readonly flush: () => Promise<void>;
}

/** Step 6: the document as it will be, and the ways to take it along. */
export function DocumentStep({ draft, change, id, secret, flush }: DocumentStepProps) {
  const { t } = useTranslation();
  const selection = completeSelection(draft.selection, t('wizard.untitled'));
  const empty = selection.sections.every((section) => section.items.length === 0);
  const preview = useQuery({
    queryKey: ['preview', selection],
    queryFn: ({ signal }) => renderHtml(selection, signal),
    placeholderData: keepPreviousData,
    enabled: !empty,
    gcTime: 0,
  });
  if (empty) return <Alert data-color="info">{t('fillIn.nothing')}</Alert>;
  return (
    <div className="document-columns">
      <div className="document-side">
        <ExportPanel
          id={id}
          secret={secret}
          flush={flush}
          html={preview.data}
          draft={draft}
          change={change}
        />
        <DocumentOptions draft={draft} change={change} />
      </div>
      <div className="document-preview">
        <Heading level={2} data-size="xs">
          {t('document.preview')}
        </Heading>
        {preview.isPending && <Spinner aria-label={t('document.rendering')} />}
        {preview.isError && <Refusal error={preview.error} />}
        {preview.data && !preview.isError && (
          <Paper html={preview.data} language={selection.language} />
        )}
      </div>
    </div>
  );
}

/** The sheet of paper: our own server's HTML, cleaned once more. */
function Paper({ html, language }: { readonly html: string; readonly language: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.replaceChildren(cleanHtml(html));
  }, [html]);
  return (
    <div
      className="paper"
      ref={box}
      lang={language}
      role="region"
      aria-label={t('document.preview')}
      tabIndex={0}
    />
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (
    <Alert data-color="danger">
      <p>{error.message}</p>
      <ul>
        {errors.map((fault, index) => (
          <li key={index}>{fault.detail}</li>
        ))}
      </ul>
    </Alert>
  );
}
