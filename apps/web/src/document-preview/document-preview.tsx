import { Alert, Spinner } from '@digdir/designsystemet-react';
import type { Selection } from '@kravsmed/contract';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api-client/api';
import { useDocumentOwner } from '../selection-state/document-owner';
import { cleanHtml } from './clean-html';
import { renderHtml } from './render-html';

/** The selection as the document that it becomes. */
export function usePreview(selection: Selection, enabled: boolean): UseQueryResult<string> {
  const owner = useDocumentOwner();
  return useQuery({
    queryKey: ['preview', selection, owner?.id],
    queryFn: ({ signal }) => renderHtml(selection, owner?.id, signal),
    placeholderData: keepPreviousData,
    enabled,
    gcTime: 0,
  });
}

interface DocumentPreviewProps {
  readonly preview: UseQueryResult<string>;
  readonly language: string;
}

/** The sheet of paper, or why there is none. */
export function DocumentPreview({ preview, language }: DocumentPreviewProps) {
  const { t } = useTranslation();
  if (preview.isError) return <Refusal error={preview.error} />;
  if (preview.data) return <Paper html={preview.data} language={language} />;
  return <Spinner aria-label={t('document.rendering')} />;
}

/** Our own server's HTML, cleaned once more. */
function Paper({ html, language }: { readonly html: string; readonly language: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.replaceChildren(cleanHtml(html));
  }, [html]);
  useEffect(() => {
    const sheet = box.current;
    if (sheet === null) return;
    // The address is not the sheet's to change: with a document that was handed over it holds the secret.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
      if (!link) return;
      event.preventDefault();
      goTo(sheet, link.getAttribute('href')?.slice(1) ?? '');
    };
    sheet.addEventListener('click', follow);
    return () => sheet.removeEventListener('click', follow);
  }, []);
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

/** To a heading or a note of the sheet, for the eye and for whoever listens. */
function goTo(sheet: HTMLElement, id: string): void {
  const place = sheet.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  if (place === null) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
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
