import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

/** While something is fetched. */
export function LoadingState({ label }: { readonly label: string }) {
  return (
    <div className={classes['loading']} role="status">
      <Spinner aria-hidden data-size="sm" />
      <span>{label}</span>
    </div>
  );
}

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** When there is nothing to show, and what to do about it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      <p className={classes['emptyTitle']}>{title}</p>
      {children}
    </div>
  );
}

interface ErrorStateProps {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly retryLabel?: string;
  readonly onRetry?: () => void;
}

/** When something went wrong: what, and a way on. */
export function ErrorState({ title, detail, retryLabel, onRetry }: ErrorStateProps) {
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {detail !== undefined && <Paragraph>{detail}</Paragraph>}
      {onRetry && retryLabel !== undefined && (
        <Button variant="secondary" data-size="sm" onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </Alert>
  );
}
