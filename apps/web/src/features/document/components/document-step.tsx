import { Alert, Heading } from '@digdir/designsystemet-react';
import type { Selection } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../document-preview/copy-button';
import { DocumentPreview, usePreview } from '../../../document-preview/document-preview';
import { Locked } from '../../../forms/locked';
import { isNumbering } from '@kravsmed/domain';
import { completeSelection } from '../../../selection-state/complete-selection';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { DocumentOptions } from './document-options';
import { ExportPanel } from './export-panel';

interface DocumentStepProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly id: string;
  /** Absent when the session opens the document. */
  readonly secret: string | undefined;
  /** The organisation that owns it; null when nobody does. */
  readonly owner: string | null;
  /** Whether the document can only be read. */
  readonly locked: boolean;
  readonly flush: () => Promise<void>;
}

/** Step 6: the document as it will be, and the ways to take it along. */
export function DocumentStep(props: DocumentStepProps) {
  const { draft, change, id, secret, owner, locked, flush } = props;
  const { t } = useTranslation();
  const selection = completeSelection(draft.selection, t('wizard.untitled'));
  const empty = selection.sections.every((section) => section.items.length === 0);
  const preview = usePreview(withNumbering(selection), !empty);
  if (empty) return <Alert data-color="info">{t('fillIn.nothing')}</Alert>;
  return (
    <div className="document-columns">
      <div className="document-side">
        <ExportPanel
          id={id}
          secret={secret}
          owner={owner}
          locked={locked}
          flush={flush}
          draft={draft}
          change={change}
        />
        <Locked when={locked}>
          <DocumentOptions draft={draft} change={change} />
        </Locked>
      </div>
      <div className="document-preview">
        <div className="document-preview__bar">
          <Heading level={2} data-size="xs">
            {t('document.preview')}
          </Heading>
          <CopyButton disabled={!preview.data} html={() => preview.data ?? ''}>
            {t('document.copy')}
          </CopyButton>
        </div>
        <DocumentPreview preview={preview} language={selection.language} />
      </div>
    </div>
  );
}

/** A number that is still being typed is no reason to lose sight of the document. */
const withNumbering = (selection: Selection): Selection =>
  isNumbering(selection.layout.numbering)
    ? selection
    : { ...selection, layout: { ...selection.layout, numbering: '' } };
