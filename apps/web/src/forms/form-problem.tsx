import { Alert } from '@digdir/designsystemet-react';
import type { Submit } from './use-submit';

/** What the API said of the whole form. Nothing when all is well. */
export function FormProblem({ submit }: { readonly submit: Submit }) {
  const { problem, alert } = submit;
  if (problem.whole === '') return null;
  return (
    <Alert data-color="danger" ref={alert} tabIndex={-1} role="alert">
      {problem.whole}
    </Alert>
  );
}
