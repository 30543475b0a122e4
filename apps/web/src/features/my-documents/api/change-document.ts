import type { CreatedTender, TenderDocument, TenderSummary } from '@kravsmed/contract';
import { api, bodyOf, done } from '../../../api-client/api';
import { holding, type TenderKey } from '../../../selection-state/tender-api';

const at = ({ id, secret }: TenderKey) => ({ path: { id }, header: holding(secret) });

/** Into the archive, or back. */
export const archiveTender = (key: TenderKey, archived: boolean): Promise<TenderSummary> =>
  bodyOf(api.POST('/api/v1/tenders/{id}/archive', { params: at(key), body: { archived } }));

/** A copy with the same pinned versions; `organisation` when another shall own it. */
export const duplicateTender = (
  key: TenderKey,
  copy: { readonly title: string; readonly asTemplate?: boolean; readonly organisation?: string },
): Promise<CreatedTender> =>
  bodyOf(api.POST('/api/v1/tenders/{id}/duplicate', { params: at(key), body: copy }));

/** Gives a document that nobody owns to an organisation: from then on its secret opens nothing. */
export const adoptTender = (key: TenderKey, organisation: string): Promise<TenderDocument> =>
  bodyOf(api.POST('/api/v1/tenders/{id}/adopt', { params: at(key), body: { organisation } }));

/** With its history, for good. Refused when somebody saved after `revision`. */
export const deleteTender = (key: TenderKey, revision: number): Promise<void> => {
  const { path, header } = at(key);
  return done(
    api.DELETE('/api/v1/tenders/{id}', {
      params: { path, header: { ...header, 'If-Match': `"${revision}"` } },
    }),
  );
};
