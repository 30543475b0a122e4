import type { ReactNode } from 'react';

/** Fields that are shown but cannot be changed: for who may read and not write. */
export function Locked({
  when,
  children,
}: {
  readonly when: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="locked" disabled={when}>
      {children}
    </fieldset>
  );
}
