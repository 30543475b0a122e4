import type { TenderDocument } from '@kravsmed/contract';
import { api, bodyOf } from '../../../api-client/api';
import { holding, type TenderKey } from '../../../selection-state/tender-api';

/** Saves an earlier revision anew on top of `current`; nothing is taken out of the history. */
export const restoreRevision = (
  { id, secret }: TenderKey,
  revision: number,
  current: number,
): Promise<TenderDocument> =>
  bodyOf(
    api.POST('/api/v1/tenders/{id}/revisions/{revision}/restore', {
      params: {
        path: { id, revision },
        header: { ...holding(secret), 'If-Match': `"${current}"` },
      },
    }),
  );
