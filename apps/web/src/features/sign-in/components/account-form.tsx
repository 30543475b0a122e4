import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface AccountFormProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A narrow page with one form: signing in and what belongs to it. */
export function AccountForm({ title, lead, children }: AccountFormProps) {
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      {lead && <Paragraph className="lead">{lead}</Paragraph>}
      {children}
    </div>
  );
}
