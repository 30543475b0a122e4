import type { TenderDocument } from '@kravsmed/contract';
import { canonicalJson } from '@kravsmed/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Autosave, type SaveState } from './autosave';
import { draftNotes, readDraft, type Draft } from './draft';
import { reduceDraft, type DraftAction } from './draft-reducer';
import { record, redo, startHistory, undo, type History } from './history';
import { readLocalDocument, writeLocalDocument } from './local-documents';
import { fetchTender, saveTender } from './tender-api';

export interface SavedDraft {
  readonly draft: Draft;
  /** `kind`: quick changes of the same kind count as one step back. */
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly saveState: SaveState;
  readonly flush: () => Promise<void>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** A document under work: its draft with undo and redo, saved by itself. */
export function useSavedDraft(document: TenderDocument, secret: string): SavedDraft {
  // A document is opened once; what it holds changes through this hook alone.
  const [opened] = useState(document);
  const { id } = opened;
  const [history, setHistory] = useState<History<Draft>>(() => startHistory(initialDraft(opened)));
  const [saveState, setSaveState] = useState<SaveState>(() =>
    readLocalDocument(id)?.unsaved
      ? { kind: 'saving' }
      : { kind: 'saved', at: new Date(opened.updatedAt) },
  );
  const autosave = useRef<Autosave<Draft> | null>(null);
  const current = useRef(history);

  useEffect(() => {
    const kept = readLocalDocument(id)?.unsaved;
    const saver = new Autosave<Draft>(kept?.revision ?? opened.revision, {
      save: (revision, draft) => {
        rememberSent(id, sentAs(draft.selection, draftNotes(draft)));
        return saveTender(id, secret, revision, draft);
      },
      fetch: () => fetchTender(id, secret),
      isOwn: (theirs) => readLocalDocument(id)?.sent === sentAs(theirs.selection, theirs.ui),
      keep: (revision, draft) => keepLocally(id, secret, revision, draft),
      tell: setSaveState,
    });
    autosave.current = saver;
    if (kept) saver.change(current.current.present);
    // The network is back: no need to wait for the next attempt, which tells by itself how it went.
    const retry = () => void saver.flush().catch(() => undefined);
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      saver.stop();
    };
  }, [id, opened, secret]);

  const move = useCallback((next: History<Draft>) => {
    if (next === current.current) return;
    const changed = next.present !== current.current.present;
    current.current = next;
    setHistory(next);
    if (changed) autosave.current?.change(next.present);
  }, []);

  const change = useCallback(
    (action: DraftAction, kind: string | null = null) =>
      move(record(current.current, reduceDraft(current.current.present, action), kind)),
    [move],
  );

  const theirs = saveState.kind === 'conflict' ? saveState.theirs : null;
  return {
    draft: history.present,
    change,
    undo: history.past.length > 0 ? () => move(undo(current.current)) : null,
    redo: history.future.length > 0 ? () => move(redo(current.current)) : null,
    saveState,
    flush: async () => autosave.current?.flush(),
    keepMine: () => theirs && autosave.current?.keepMine(theirs, current.current.present),
    takeTheirs: () => {
      if (theirs === null) return;
      // Mine stays one step back, so that taking theirs loses nothing.
      const next = record(current.current, readDraft(theirs.selection, theirs.ui), null);
      current.current = next;
      setHistory(next);
      autosave.current?.takeTheirs(theirs);
    },
  };
}

/** What was not yet saved when the page was left comes before what the server has. */
function initialDraft(document: TenderDocument): Draft {
  const kept = readLocalDocument(document.id)?.unsaved;
  return kept ? (kept.draft as Draft) : readDraft(document.selection, document.ui);
}

/** The same for the same content, whichever way a server writes it. */
const sentAs = (selection: unknown, notes: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify([selection, notes ?? null])));

function rememberSent(id: string, sent: string): void {
  const known = readLocalDocument(id);
  if (known) writeLocalDocument({ ...known, sent });
}

function keepLocally(id: string, secret: string, revision: number, draft: Draft | null): void {
  const known = readLocalDocument(id);
  writeLocalDocument({
    id,
    secret,
    title: draft?.selection.title ?? known?.title ?? '',
    openedAt: new Date().toISOString(),
    ...(known?.sent === undefined ? {} : { sent: known.sent }),
    ...(draft === null ? {} : { unsaved: { revision, draft } }),
  });
}
