import type { CreatedTender, TenderDocument } from '@kravsmed/contract';
import { api, bodyOf } from '../api-client/api';
import { draftNotes, type Draft } from './draft';

const holding = (secret: string) => ({ 'X-Tender-Secret': secret });

export const createTender = (draft: Draft): Promise<CreatedTender> =>
  bodyOf(
    api.POST('/api/v1/tenders', {
      body: { title: draft.selection.title, selection: draft.selection, ui: draftNotes(draft) },
    }),
  );

export const fetchTender = (id: string, secret: string): Promise<TenderDocument> =>
  bodyOf(api.GET('/api/v1/tenders/{id}', { params: { path: { id }, header: holding(secret) } }));

/** Saves on top of `revision`; a 412 problem when somebody else saved in between. */
export const saveTender = (
  id: string,
  secret: string,
  revision: number,
  draft: Draft,
): Promise<TenderDocument> =>
  bodyOf(
    api.PUT('/api/v1/tenders/{id}', {
      params: { path: { id }, header: { ...holding(secret), 'If-Match': `"${revision}"` } },
      body: { title: draft.selection.title, selection: draft.selection, ui: draftNotes(draft) },
    }),
  );
