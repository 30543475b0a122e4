import { Dropdown } from '@digdir/designsystemet-react';
import type { TenderSummary } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export type DocumentTask = 'duplicate' | 'template' | 'archive' | 'unarchive' | 'delete';

interface DocumentMenuProps {
  readonly document: TenderSummary;
  readonly title: string;
  readonly mayWrite: boolean;
  readonly onTask: (task: DocumentTask) => void;
}

/** What can be done to a document, behind one button in its row. */
export function DocumentMenu({ document, title, mayWrite, onTask }: DocumentMenuProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { id, archivedAt, isTemplate } = document;
  const tasks: readonly DocumentTask[] = mayWrite
    ? [
        'duplicate',
        ...(isTemplate ? [] : (['template'] as const)),
        archivedAt === null ? 'archive' : 'unarchive',
        'delete',
      ]
    : [];
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        variant="secondary"
        data-size="sm"
        id={`menu-${id}`}
        aria-label={t('documents.menuNamed', { title })}
        onClick={() => setOpen(!open)}
      >
        {t('documents.menu')}
      </Dropdown.Trigger>
      <Dropdown open={open} onClose={() => setOpen(false)} placement="bottom-end">
        <Dropdown.List>
          {tasks.map((task) => (
            <Dropdown.Item key={task}>
              <Dropdown.Button
                data-color={task === 'delete' ? 'danger' : undefined}
                onClick={() => {
                  setOpen(false);
                  onTask(task);
                }}
              >
                {t(`documents.task_${task}`)}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link to="/dokument/$id/versioner" params={{ id }}>
                {t('revisions.title')}
              </Link>
            </Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
