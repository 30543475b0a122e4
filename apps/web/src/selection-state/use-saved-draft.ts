import type { TenderDocument } from '@kravsmed/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Autosave } from './autosave';
import { readDraft, type Draft } from './draft';
import { draftDoors, type Notes } from './draft-doors';
import { reduceDraft, type DraftAction } from './draft-reducer';
import { rebase, record, redo, startHistory, undo, type History } from './history';
import { mergeWork } from './merge-work';
import type { Meeting, SaveState } from './save-state';
import type { TenderAccess } from './tender-access';
import { readUnsaved } from './unsaved-work';
import { flushWhenBack } from './when-back';

export interface SavedDraft {
  readonly draft: Draft;
  /** `kind`: quick changes of the same kind count as one step back. */
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly saveState: SaveState<Draft>;
  readonly flush: () => Promise<void>;
  /** Ends a conflict: `chosen` is what stands now, and whether all of my words are in it. */
  readonly resolve: (chosen: Draft, holdsMine: boolean) => void;
  /** What others did meanwhile, which was put together with mine by itself. */
  readonly others: readonly Meeting<Draft>[];
  readonly dismissOthers: () => void;
}

/** A document under work: its draft with undo and redo, saved by itself. */
export function useSavedDraft(
  document: TenderDocument,
  access: TenderAccess,
  notes: Notes,
): SavedDraft {
  // A document is opened once; what it holds changes through this hook alone.
  const [opened] = useState(document);
  const [{ secret, owner, mayWrite }] = useState(access);
  const { id } = opened;
  const [history, setHistory] = useState<History<Draft>>(() =>
    startHistory(
      (mayWrite ? readUnsaved(owner, id)?.draft : undefined) ??
        readDraft(opened.selection, opened.ui),
    ),
  );
  const [saveState, setSaveState] = useState<SaveState<Draft>>(() =>
    mayWrite && readUnsaved(owner, id)
      ? { kind: 'saving' }
      : { kind: 'saved', at: new Date(opened.updatedAt) },
  );
  const [others, setOthers] = useState<readonly Meeting<Draft>[]>([]);
  const autosave = useRef<Autosave<Draft> | null>(null);
  const current = useRef(history);
  const said = useRef(notes);
  useEffect(() => {
    said.current = notes;
  });

  const show = useCallback((next: History<Draft>) => {
    current.current = next;
    setHistory(next);
  }, []);

  useEffect(() => {
    if (!mayWrite) return;
    const kept = readUnsaved(owner, id);
    const saver = new Autosave<Draft>(
      kept?.revision ?? opened.revision,
      kept?.base ?? readDraft(opened.selection, opened.ui),
      {
        ...draftDoors({ id, secret }, owner, (cause) => said.current(cause)),
        merge: (base, mine, theirs) => {
          const { draft, merge } = mergeWork(base, mine, theirs);
          return merge.conflicts.length === 0 ? draft : null;
        },
        merged: (merged, meeting) => {
          show(rebase(current.current, merged, onto(meeting)));
          setOthers((before) => [...before, meeting]);
        },
        tell: setSaveState,
      },
    );
    autosave.current = saver;
    if (kept) saver.resume(kept);
    const stopWaiting = flushWhenBack(saver);
    return () => {
      stopWaiting();
      saver.stop();
    };
  }, [id, opened, secret, owner, mayWrite, show]);

  const isOpen = saveState.kind === 'conflict';
  const frozen = isOpen || !mayWrite;
  const move = useCallback(
    (next: History<Draft>) => {
      if (frozen || next === current.current) return;
      const changed = next.present !== current.current.present;
      show(next);
      if (changed) autosave.current?.change(next.present);
    },
    [frozen, show],
  );
  const change = useCallback(
    (action: DraftAction, kind: string | null = null) =>
      move(record(current.current, reduceDraft(current.current.present, action), kind)),
    [move],
  );

  return {
    draft: history.present,
    change,
    undo: !frozen && history.past.length > 0 ? () => move(undo(current.current)) : null,
    redo: !frozen && history.future.length > 0 ? () => move(redo(current.current)) : null,
    saveState,
    flush: async () => autosave.current?.flush(),
    resolve: (chosen, holdsMine) => {
      if (saveState.kind !== 'conflict') return;
      const mine = current.current.present;
      const withTheirs = onto(saveState);
      // All of mine stays one step back, so that choosing loses nothing.
      const before = rebase(current.current, withTheirs(mine), withTheirs);
      show(record(before, chosen, null));
      autosave.current?.resolve(chosen, holdsMine ? null : mine);
    },
    others,
    dismissOthers: () => setOthers([]),
  };
}

/** A former state of mine with what the other did meanwhile in it; where both differ, mine stands. */
const onto =
  ({ base, theirs }: Meeting<Draft>) =>
  (step: Draft): Draft =>
    mergeWork(base, step, theirs).draft;
