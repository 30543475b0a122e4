import type { Draft } from '@kravsmed/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Autosave } from '../../../selection-state/autosave';
import {
  rebase,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../selection-state/history';
import type { Meeting, SaveState } from '../../../selection-state/save-state';
import { flushWhenBack } from '../../../selection-state/when-back';
import { type Content, writeAt } from './content-path';
import { draftDoors } from './draft-doors';
import { readKept } from './kept-draft';
import { mergeContent } from './merge-content';
import { citeOf, type DraftKey, useDraftAnswers } from './use-desk';

export type DraftSaveState = SaveState<Content, Draft>;
export type DraftMeeting = Meeting<Content, Draft>;

export interface DraftEditor {
  readonly content: Content;
  /** Writes at a place; `undefined` takes it away. Quick changes of one place are one step back. */
  readonly write: (pointer: string, value: unknown) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly saveState: DraftSaveState;
  /** Saves at once; fails when it cannot. */
  readonly flush: () => Promise<void>;
  /** Ends a conflict: `chosen` is what stands now. */
  readonly resolve: (chosen: Content) => void;
  /** What others did meanwhile, put together with mine by itself. */
  readonly others: readonly DraftMeeting[];
}

/** A draft under work: with the way back and forth, saved by itself, and nothing lost on a reload. */
export function useDraftEditor(draft: Draft, account: string, mayWrite: boolean): DraftEditor {
  // A draft is opened once; what it holds changes through this hook alone.
  const [opened] = useState(draft);
  const [key] = useState<DraftKey>({ criterion: draft.criterion, version: draft.version });
  const [kept] = useState(() => (mayWrite ? readKept(account, citeOf(key)) : undefined));
  const [history, setHistory] = useState<History<Content>>(() =>
    startHistory(kept?.draft ?? opened.content),
  );
  const [saveState, setSaveState] = useState<DraftSaveState>(() =>
    kept ? { kind: 'saving' } : { kind: 'saved', at: new Date(opened.updatedAt) },
  );
  const [others, setOthers] = useState<readonly DraftMeeting[]>([]);
  const autosave = useRef<Autosave<Content, Draft> | null>(null);
  const current = useRef(history);
  const answers = useRef(useDraftAnswers(key));

  const show = useCallback((next: History<Content>) => {
    current.current = next;
    setHistory(next);
  }, []);

  useEffect(() => {
    if (!mayWrite) return;
    const left = readKept(account, citeOf(key));
    const saver = new Autosave<Content, Draft>(
      left?.revision ?? opened.revision,
      left?.base ?? opened.content,
      {
        ...draftDoors(key, account, (answer) => answers.current.saved(answer)),
        merged: (merged, meeting) => {
          show(rebase(current.current, merged, onto(meeting)));
          setOthers((before) => [...before, meeting]);
        },
        tell: setSaveState,
      },
    );
    autosave.current = saver;
    if (left) saver.resume(left);
    const stopWaiting = flushWhenBack(saver);
    return () => {
      stopWaiting();
      saver.stop();
    };
  }, [account, key, opened, mayWrite, show]);

  const frozen = saveState.kind === 'conflict' || !mayWrite;
  const move = useCallback(
    (next: History<Content>) => {
      if (frozen || next === current.current) return;
      const changed = next.present !== current.current.present;
      show(next);
      if (changed) autosave.current?.change(next.present);
    },
    [frozen, show],
  );
  const write = useCallback(
    (pointer: string, value: unknown) =>
      move(record(current.current, writeAt(current.current.present, pointer, value), pointer)),
    [move],
  );

  return {
    content: history.present,
    write,
    undo: !frozen && history.past.length > 0 ? () => move(undo(current.current)) : null,
    redo: !frozen && history.future.length > 0 ? () => move(redo(current.current)) : null,
    saveState,
    flush: async () => autosave.current?.flush(),
    resolve: (chosen) => {
      if (saveState.kind !== 'conflict') return;
      const before = rebase(current.current, current.current.present, onto(saveState));
      // What I had stays one step back, so that choosing loses nothing.
      show(record(before, chosen, null));
      autosave.current?.resolve(chosen, null);
    },
    others,
  };
}

/** A former state of mine with what the other did meanwhile in it. */
const onto =
  ({ base, theirs }: DraftMeeting) =>
  (step: Content): Content =>
    mergeContent(base, step, theirs).content;
