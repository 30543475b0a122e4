import { useRef, useState, type SubmitEvent } from 'react';
import { NO_PROBLEM, problemPlaces, type ProblemPlaces } from './problem-places';

export interface Submit {
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly busy: boolean;
  readonly problem: ProblemPlaces;
  /** For the message about the whole form: it takes focus when something went wrong. */
  readonly alert: React.RefObject<HTMLDivElement | null>;
}

/** Sends a form once at a time. What was typed stays; what went wrong is said and takes focus. */
export function useSubmit(send: () => Promise<void>): Submit {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(NO_PROBLEM);
  const alert = useRef<HTMLDivElement>(null);

  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(NO_PROBLEM);
    try {
      await send();
    } catch (error) {
      setProblem(problemPlaces(error));
      requestAnimationFrame(() => alert.current?.focus());
    } finally {
      setBusy(false);
    }
  };

  return {
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void run();
    },
    busy,
    problem,
    alert,
  };
}
