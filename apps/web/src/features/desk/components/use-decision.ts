import type { Draft } from '@kravsmed/contract';
import { useState } from 'react';
import { useSubmit, type Submit } from '../../../forms/use-submit';
import { useDraftAnswers } from '../api/use-desk';

export interface DecisionForm {
  readonly submit: Submit;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Said when the decision is taken. */
  readonly done: boolean;
}

/** A form that decides something about a draft: sends, shows the answer, and says that it is done. */
export function useDecision(draft: Draft, send: (reason: string) => Promise<Draft>): DecisionForm {
  const answers = useDraftAnswers(draft);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  const submit = useSubmit(async () => {
    setDone(false);
    await answers.decided(await send(reason));
    setReason('');
    setDone(true);
  });
  return { submit, reason, setReason, done };
}
