import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface AccountSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One matter of the account page. */
export function AccountSection({ id, title, children }: AccountSectionProps) {
  return (
    <section className="panel" aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
