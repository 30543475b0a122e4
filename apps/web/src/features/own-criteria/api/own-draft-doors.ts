import type { OwnCriterion, VersionContent } from '@kravsmed/contract';
import { canonicalJson, mergeCriterion } from '@kravsmed/domain';
import type { AutosaveDoors, KeptWork } from '../../../selection-state/autosave';
import { readMe } from '../../../session/use-me';
import { keepOwn } from './kept-own-draft';
import { draftOf } from './own-versions';
import { fetchOwn, type OwnKey, saveOwn } from './use-own-criteria';

/** What a save answers: the draft, numbered in the order in which this page saw its hashes. */
export interface OwnSaved {
  readonly revision: number;
  readonly updatedAt: string;
  readonly content: VersionContent;
  readonly criterion: OwnCriterion;
}

/** What autosave needs of the server and of the browser's memory. `hash`: of what the work began from. */
export function ownDraftDoors(
  key: OwnKey,
  account: string,
  hash: string,
  answered: (criterion: OwnCriterion) => void,
): Omit<AutosaveDoors<VersionContent, OwnSaved>, 'merged' | 'tell'> {
  // Autosave counts revisions; the server knows a draft by the hash of its words.
  const hashes: string[] = [hash];
  let sent: string | undefined;
  const seen = (criterion: OwnCriterion): OwnSaved => {
    const draft = draftOf(criterion);
    if (draft === undefined) throw new Error('The draft is decided, or gone');
    answered(criterion);
    hashes.push(draft.contentHash);
    return {
      revision: hashes.length - 1,
      updatedAt: draft.savedAt,
      content: draft.content,
      criterion,
    };
  };
  return {
    save: async (revision, content) => {
      sent = canonicalJson(content);
      return seen(await saveOwn(key, hashes[revision] ?? '', content));
    },
    fetch: async () => seen(await fetchOwn(key)),
    read: ({ content }) => content,
    // The answer to a save of ours was lost: what stands there is what we sent.
    isOwn: ({ content }) => sent === canonicalJson(content),
    merge: (base, mine, theirs) => {
      const { content, fields } = mergeCriterion(base, mine, theirs);
      return fields.some(({ standing }) => standing === 'conflict')
        ? null
        : asContent(content, mine);
    },
    isSignedOut: async () => (await readMe()) === null,
    keep: (work: KeptWork<VersionContent> | null) =>
      keepOwn(account, key.localId, work && { ...work, hash: hashes[work.revision] ?? hash }),
  };
}

/** A merged version with the note on what changed as mine has it. */
export const asContent = (
  content: Omit<VersionContent, 'change'> | ReturnType<typeof mergeCriterion>['content'],
  { change }: VersionContent,
): VersionContent => JSON.parse(JSON.stringify({ ...content, change })) as VersionContent;
