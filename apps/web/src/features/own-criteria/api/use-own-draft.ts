import type { OwnCriterion, OwnCriterionVersion, VersionContent } from '@kravsmed/contract';
import { mergeCriterion } from '@kravsmed/domain';
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
import { readKeptOwn } from './kept-own-draft';
import { asContent, ownDraftDoors, type OwnSaved } from './own-draft-doors';
import { draftOf } from './own-versions';
import type { OwnKey } from './use-own-criteria';

export type OwnSaveState = SaveState<VersionContent, OwnSaved>;
type OwnMeeting = Meeting<VersionContent, OwnSaved>;

export interface OwnDraftEditor {
  readonly content: VersionContent;
  /** Changes the words; quick changes of one `kind` are one step back. */
  readonly change: (next: VersionContent, kind: string | null) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly saveState: OwnSaveState;
  /** Saves at once, and answers with the hash of what stands then; fails when it cannot. */
  readonly flush: () => Promise<string>;
  /** Ends a conflict: `chosen` is what stands now. */
  readonly resolve: (chosen: VersionContent) => void;
  /** How often somebody else's changes were put together with mine. */
  readonly others: number;
}

/** A draft of one's own under work: saved by itself, with the way back, nothing lost on a reload. */
export function useOwnDraft(
  key: OwnKey,
  draft: OwnCriterionVersion,
  account: string,
  answered: (criterion: OwnCriterion) => void,
): OwnDraftEditor {
  // A draft is opened once; what it holds changes through this hook alone.
  const [opened] = useState(draft);
  const [{ organisationId, localId }] = useState(key);
  const [kept] = useState(() => readKeptOwn(account, localId));
  const [history, setHistory] = useState<History<VersionContent>>(() =>
    startHistory(kept?.draft ?? opened.content),
  );
  const [saveState, setSaveState] = useState<OwnSaveState>(() =>
    kept ? { kind: 'saving' } : { kind: 'saved', at: new Date(opened.savedAt) },
  );
  const [others, setOthers] = useState(0);
  const autosave = useRef<Autosave<VersionContent, OwnSaved> | null>(null);
  const current = useRef(history);
  const tell = useRef(answered);
  const hash = useRef(kept?.hash ?? opened.contentHash);
  useEffect(() => {
    tell.current = answered;
  });

  const show = useCallback((next: History<VersionContent>) => {
    current.current = next;
    setHistory(next);
  }, []);

  useEffect(() => {
    const left = readKeptOwn(account, localId);
    const doors = ownDraftDoors(
      { organisationId, localId },
      account,
      left?.hash ?? opened.contentHash,
      (criterion) => {
        hash.current = draftOf(criterion)?.contentHash ?? hash.current;
        tell.current(criterion);
      },
    );
    const saver = new Autosave<VersionContent, OwnSaved>(0, left?.base ?? opened.content, {
      ...doors,
      merged: (merged, meeting) => {
        show(rebase(current.current, merged, onto(meeting)));
        setOthers((count) => count + 1);
      },
      tell: setSaveState,
    });
    autosave.current = saver;
    if (left) saver.resume(left);
    const stopWaiting = flushWhenBack(saver);
    return () => {
      stopWaiting();
      saver.stop();
    };
  }, [account, organisationId, localId, opened, show]);

  const frozen = saveState.kind === 'conflict';
  const move = useCallback(
    (next: History<VersionContent>) => {
      if (frozen || next === current.current) return;
      const changed = next.present !== current.current.present;
      show(next);
      if (changed) autosave.current?.change(next.present);
    },
    [frozen, show],
  );
  return {
    content: history.present,
    change: useCallback((next, kind) => move(record(current.current, next, kind)), [move]),
    undo: !frozen && history.past.length > 0 ? () => move(undo(current.current)) : null,
    redo: !frozen && history.future.length > 0 ? () => move(redo(current.current)) : null,
    saveState,
    flush: async () => {
      await autosave.current?.flush();
      return hash.current;
    },
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
  ({ base, theirs }: OwnMeeting) =>
  (step: VersionContent): VersionContent =>
    asContent(mergeCriterion(base, step, theirs).content, step);
