import type { CreatedTender, TenderDocument } from '@kravsmed/contract';
import { api, bodyOf } from '../api-client/api';
import { draftNotes, type Draft } from './draft';

/** A tender document and, unless the session opens it, its secret. */
export interface TenderKey {
  readonly id: string;
  readonly secret?: string;
}

export const holding = (secret: string | undefined) =>
  secret === undefined ? {} : { 'X-Tender-Secret': secret };

/** Begins a document of an organisation; or of nobody, and then its secret, told once, opens it. */
export const createTender = (draft: Draft, organisation?: string): Promise<CreatedTender> =>
  bodyOf(
    api.POST('/api/v1/tenders', {
      body: {
        title: draft.selection.title,
        selection: draft.selection,
        ui: draftNotes(draft),
        ...(organisation === undefined ? {} : { organisation }),
      },
    }),
  );

export const fetchTender = ({ id, secret }: TenderKey): Promise<TenderDocument> =>
  bodyOf(api.GET('/api/v1/tenders/{id}', { params: { path: { id }, header: holding(secret) } }));

export interface Save {
  /** The revision that the draft builds on. */
  readonly revision: number;
  readonly draft: Draft;
  /** Told back by the server, so that a save whose answer was lost is known again. */
  readonly mark: string;
  /** What was done, for the history. */
  readonly note: string | null;
}

/** Saves on top of `revision`; a 412 problem when somebody else saved in between. */
export const saveTender = (
  { id, secret }: TenderKey,
  { revision, draft, mark, note }: Save,
): Promise<TenderDocument> =>
  bodyOf(
    api.PUT('/api/v1/tenders/{id}', {
      params: { path: { id }, header: { ...holding(secret), 'If-Match': `"${revision}"` } },
      body: {
        title: draft.selection.title,
        selection: draft.selection,
        ui: { ...draftNotes(draft), mark },
        ...(note === null ? {} : { note }),
      },
    }),
  );
