import { readMe } from '../session/use-me';
import type { AutosaveDoors } from './autosave';
import { readDraft, type Draft } from './draft';
import { readLocalDocument, writeLocalDocument } from './local-documents';
import type { SaveCause } from './save-state';
import { fetchTender, saveTender, type TenderKey } from './tender-api';
import { keepUnsaved, readUnsaved, type Sent, type WorkOwner } from './unsaved-work';

/** The note that a save of this cause leaves in the history. */
export type Notes = (cause: SaveCause) => string | null;

const REMEMBERED_SAVES = 8;

/** What autosave needs of the server and of the browser's memory. */
export function draftDoors(
  key: TenderKey,
  owner: WorkOwner,
  noteOf: Notes,
): Omit<AutosaveDoors<Draft>, 'merge' | 'merged' | 'tell'> {
  let sent: readonly Sent[] = readUnsaved(owner, key.id)?.sent ?? [];
  const remember = (save: Sent): void => {
    sent = [...sent, save].slice(-REMEMBERED_SAVES);
    const kept = readUnsaved(owner, key.id);
    if (kept) keepUnsaved(owner, key.id, { ...kept, sent });
  };
  return {
    save: (revision, draft, cause) => {
      const mark = newMark();
      remember({ revision, mark });
      return saveTender(key, { revision, draft, mark, note: noteOf(cause) });
    },
    fetch: () => fetchTender(key),
    read: ({ selection, ui }) => readDraft(selection, ui),
    isOwn: ({ revision, ui }) =>
      sent.some((save) => save.revision + 1 === revision && save.mark === ui?.['mark']),
    isSignedOut: async () => owner !== 'link' && (await readMe()) === null,
    keep: (work) => {
      keepUnsaved(owner, key.id, work && { ...work, sent });
      keepTitle(key, work?.draft.selection.title);
    },
  };
}

const newMark = (): string =>
  [...crypto.getRandomValues(new Uint8Array(9))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');

/** The list of what this browser has the key to goes by the newest title. */
function keepTitle({ id, secret }: TenderKey, title: string | undefined): void {
  const known = readLocalDocument(id);
  if (!known || secret === undefined) return;
  const openedAt = new Date().toISOString();
  writeLocalDocument({ ...known, title: title ?? known.title, openedAt });
}
