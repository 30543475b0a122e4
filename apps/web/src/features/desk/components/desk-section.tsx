import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../api/draft-findings';
import { SectionNotes } from './field-notes';

interface DeskSectionProps {
  readonly pointer: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the editor; its heading can be led to when a finding is about the whole of it. */
export function DeskSection({ pointer, title, children }: DeskSectionProps) {
  const { t } = useTranslation();
  const id = fieldId(pointer);
  return (
    <section className="panel desk-section" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id} tabIndex={-1}>
        {title}
      </Heading>
      <a className="to-side" href="#anmarkningar">
        {t('desk.toSide')}
      </a>
      <SectionNotes pointer={pointer} />
      {children}
    </section>
  );
}
