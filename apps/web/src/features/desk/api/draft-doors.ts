import type { Draft } from '@kravsmed/contract';
import { canonicalJson } from '@kravsmed/domain';
import { api, bodyOf } from '../../../api-client/api';
import type { AutosaveDoors } from '../../../selection-state/autosave';
import { readMe } from '../../../session/use-me';
import type { Content } from './content-path';
import { keepDraft } from './kept-draft';
import { mergeContent } from './merge-content';
import { citeOf, type DraftKey, draftPath, fetchDraft } from './use-desk';

/** What autosave needs of the server and of the browser's memory. */
export function draftDoors(
  key: DraftKey,
  account: string,
  answered: (draft: Draft) => void,
): Omit<AutosaveDoors<Content, Draft>, 'merged' | 'tell'> {
  let sent: { readonly revision: number; readonly content: string } | undefined;
  return {
    save: async (revision, content) => {
      sent = { revision, content: canonicalJson(content) };
      const draft = await bodyOf(
        api.PUT('/api/v1/desk/drafts/{criterionId}/{version}', {
          params: { ...draftPath(key), header: { 'If-Match': `"${revision}"` } },
          body: { content: { ...content } },
        }),
      );
      answered(draft);
      return draft;
    },
    fetch: async () => {
      const draft = await fetchDraft(key);
      answered(draft);
      return draft;
    },
    read: ({ content }) => content,
    // The answer to a save of ours was lost: what stands there is what we sent.
    isOwn: ({ revision, content }) =>
      sent?.revision === revision - 1 && sent.content === canonicalJson(content),
    merge: (base, mine, theirs) => {
      const { content, conflicts } = mergeContent(base, mine, theirs);
      return conflicts.length === 0 ? content : null;
    },
    isSignedOut: async () => (await readMe()) === null,
    keep: (work) => keepDraft(account, citeOf(key), work),
  };
}
