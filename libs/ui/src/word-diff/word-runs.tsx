import classes from './word-runs.module.css';

/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

interface WordRunsProps {
  readonly runs: readonly WordRun[];
  /** Said around a run by a screen reader, which does not say `ins` and `del` by itself. */
  readonly labels: { readonly removed: string; readonly added: string; readonly end: string };
}

/** What was taken out and what was put in, told by sign and in words, not by colour alone. */
export function WordRuns({ runs, labels }: WordRunsProps) {
  return runs.map((run, index) => {
    if (run.kind === 'same') return <span key={index}>{run.text}</span>;
    const Mark = run.kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={index} className={classes[run.kind]}>
        <span className="visually-hidden">{labels[run.kind]} </span>
        {run.text}
        <span className="visually-hidden"> {labels.end} </span>
      </Mark>
    );
  });
}
