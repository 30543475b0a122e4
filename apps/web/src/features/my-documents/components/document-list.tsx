import { Alert } from '@digdir/designsystemet-react';
import type { Me, TenderSummary } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archiveTender } from '../api/change-document';
import { DOCUMENTS } from '../api/use-documents';
import { DeleteDialog } from './delete-dialog';
import type { DocumentTask } from './document-menu';
import { DocumentRow } from './document-row';
import { DuplicateDialog } from './duplicate-dialog';

interface DocumentListProps {
  readonly documents: readonly TenderSummary[];
  readonly me: Me;
  /** The id of the heading above, where focus goes when a row is gone. */
  readonly heading: string;
}

interface Asked {
  readonly task: DocumentTask;
  readonly document: TenderSummary;
}

/** Documents of organisations with what can be done to each. */
export function DocumentList({ documents, me, heading }: DocumentListProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const untitled = t('wizard.untitled');

  const refresh = () => queries.invalidateQueries({ queryKey: DOCUMENTS });
  const tell = (words: string) => {
    setTold(words);
    document.getElementById(heading)?.focus();
  };
  const archive = async (one: TenderSummary, archived: boolean) => {
    setFault('');
    try {
      await archiveTender({ id: one.id }, archived);
      await refresh();
      const title = one.title || untitled;
      tell(t(archived ? 'documents.isArchived' : 'documents.isBack', { title }));
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const begin = (one: TenderSummary, task: DocumentTask) => {
    if (task === 'archive' || task === 'unarchive') void archive(one, task === 'archive');
    else setAsked({ task, document: one });
  };

  const done = (words: string) => {
    setAsked(null);
    void refresh();
    tell(words);
  };
  const close = () => {
    if (asked) document.getElementById(`menu-${asked.document.id}`)?.focus();
    setAsked(null);
  };
  return (
    <>
      <p role="status" className={told === '' ? 'visually-hidden' : 'notice'}>
        {told}
      </p>
      {fault !== '' && (
        <Alert data-color="danger" role="alert">
          {fault}
        </Alert>
      )}
      <ul className="document-list">
        {documents.map((one) => (
          <DocumentRow key={one.id} document={one} me={me} onTask={(task) => begin(one, task)} />
        ))}
      </ul>
      {(asked?.task === 'duplicate' || asked?.task === 'template') && (
        <DuplicateDialog
          document={asked.document}
          asTemplate={asked.task === 'template'}
          me={me}
          onClose={close}
          onMade={(title) => done(t('documents.templateMade', { title }))}
        />
      )}
      {asked?.task === 'delete' && (
        <DeleteDialog
          document={asked.document}
          onClose={close}
          onDeleted={() =>
            done(t('documents.isDeleted', { title: asked.document.title || untitled }))
          }
        />
      )}
    </>
  );
}
