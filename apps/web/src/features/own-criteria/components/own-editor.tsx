import { Alert, Button, Details, Heading } from '@digdir/designsystemet-react';
import type { OwnCriterion, OwnCriterionVersion } from '@kravsmed/contract';
import type { CriterionContent } from '@kravsmed/domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MergeDesk } from '../../../version-editor/merge-desk';
import { VersionPreview } from '../../../version-editor/version-preview';
import { asContent } from '../api/own-draft-doors';
import { useOwnAnswers, type OwnKey } from '../api/use-own-criteria';
import { useOwnDraft, type OwnSaveState } from '../api/use-own-draft';
import { ApprovePanel } from './approve-panel';
import { FactsSection } from './facts-section';
import { FindingList } from './finding-list';
import { LawSection } from './law-section';
import { ValuesSection } from './values-section';
import { WordsSection } from './words-section';

interface OwnEditorProps {
  readonly at: OwnKey;
  readonly criterion: OwnCriterion;
  readonly draft: OwnCriterionVersion;
  readonly account: string;
  /** The library's version that the draft comes from. */
  readonly former: CriterionContent | undefined;
  readonly formerName: string;
  /** Says whether the work is saved, and what to do when it is not. */
  readonly saveStatus: (state: OwnSaveState) => ReactNode;
  readonly onApproved: (criterion: OwnCriterion) => Promise<void>;
}

/** A draft under work: its parts, what it says as a whole, and the way to approve it. */
export function OwnEditor(props: OwnEditorProps) {
  const { at, criterion, draft, account, former, formerName, saveStatus, onApproved } = props;
  const { t } = useTranslation();
  const answers = useOwnAnswers(at.organisationId);
  const editor = useOwnDraft(at, draft, account, answers.saved);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { content, change, saveState, undo, redo, others } = editor;
  if (saveState.kind === 'conflict') {
    return (
      <>
        <Alert data-color="warning">
          <Heading level={2} data-size="xs">
            {t('own.conflict')}
          </Heading>
          <p>{t('own.conflictHelp')}</p>
        </Alert>
        <MergeDesk
          base={saveState.base}
          ours={content}
          theirs={saveState.theirs}
          names={{
            ours: t('own.sideMine'),
            theirs: t('own.sideColleague'),
            both: t('own.sideBothPeople'),
          }}
          saveLabel={t('own.saveChosen')}
          busy={false}
          onSave={(_, chosen) => editor.resolve(asContent(chosen, content))}
        />
      </>
    );
  }
  const part = {
    content,
    former,
    locked: false,
    errorAt: (pointer: string) => errors[pointer],
    change,
  };
  return (
    <>
      <div className="own-bar">
        {saveStatus(saveState)}
        <Button variant="tertiary" data-size="sm" disabled={undo === null} onClick={() => undo?.()}>
          {t('own.undo')}
        </Button>
        <Button variant="tertiary" data-size="sm" disabled={redo === null} onClick={() => redo?.()}>
          {t('own.redo')}
        </Button>
      </div>
      <div role="status">
        {others > 0 && (
          <Alert data-color="info" data-size="sm">
            {t('own.othersMerged')}
          </Alert>
        )}
      </div>
      <WordsSection {...part} />
      <FactsSection {...part} />
      <ValuesSection {...part} />
      <LawSection {...part} />
      <Details className="own-preview">
        <Details.Summary>{t('own.preview')}</Details.Summary>
        <Details.Content>
          <VersionPreview content={content} former={former} formerName={formerName} />
        </Details.Content>
      </Details>
      <FindingList findings={criterion.findings} />
      <ApprovePanel
        at={at}
        version={draft.version}
        flush={editor.flush}
        onRefused={setErrors}
        onApproved={onApproved}
      />
    </>
  );
}
