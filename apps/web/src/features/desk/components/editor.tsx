import { Button } from '@digdir/designsystemet-react';
import type { Draft, VersionDetail } from '@kravsmed/contract';
import { LANGUAGES, type Language } from '@kravsmed/domain';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Content } from '../api/content-path';
import { countFindings } from '../api/draft-findings';
import { type DraftEditor, useDraftEditor } from '../api/use-draft-editor';
import { useComments } from '../api/use-desk';
import { ChangeSection } from './change-section';
import { type Editing, EditingContext } from './editing';
import { FactsSection } from './facts-section';
import { FramePart } from './frame-part';
import {
  ExamplesSection,
  LawBaselineSection,
  LegalBasisSection,
  SourcesSection,
} from './law-sections';
import { ParametersSection } from './parameters-section';
import { DraftSaveStatus, SaveConflict } from './save-words';
import { type SideView, SidePanel } from './side-panel';
import { TextsSection } from './texts-section';

interface EditorProps {
  readonly draft: Draft;
  readonly account: string;
  readonly mayWrite: boolean;
  readonly base: Content | null;
  readonly baseVersion: VersionDetail | null;
}

const NONE: readonly never[] = [];

/** The next version, written beside the one before it. */
export function Editor({ draft, account, mayWrite, base, baseVersion }: EditorProps) {
  const { t } = useTranslation();
  const reading = useLanguage();
  const editor = useDraftEditor(draft, account, mayWrite);
  const comments = useComments(draft).data?.items ?? NONE;
  const [side, setSide] = useState<SideView>('findings');
  const [place, setPlace] = useState('');
  const [shown, setShown] = useState<Language>(reading);
  const talkBox = useRef<HTMLTextAreaElement>(null);
  const locked = !mayWrite || editor.saveState.kind === 'conflict';
  const { content, write } = editor;

  const editing = useMemo<Editing>(
    () => ({
      content,
      write,
      base,
      baseVersion,
      findings: draft.findings,
      comments,
      locked,
      talk: (pointer) => {
        setPlace(pointer);
        setSide('talk');
        requestAnimationFrame(() => talkBox.current?.focus());
      },
    }),
    [content, write, base, baseVersion, draft.findings, comments, locked],
  );
  /** On a phone only one language shows; a finding may be in the other. */
  const reveal = (pointer: string): void => {
    const language = LANGUAGES.find((each) => pointer.split('/').includes(each));
    if (language !== undefined) setShown(language);
  };

  return (
    <EditingContext value={editing}>
      <div className="desk-bar">
        {mayWrite ? (
          <DraftSaveStatus state={editor.saveState} />
        ) : (
          <span className="save-status">{t('save.readOnly')}</span>
        )}
        <FindingCount findings={draft.findings} onShow={() => setSide('findings')} />
        {mayWrite && <Steps editor={editor} />}
        <div className="language-tabs" role="group" aria-label={t('desk.languageShown')}>
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              aria-pressed={shown === language}
              onClick={() => setShown(language)}
            >
              {t(`desk.languageName.${language}`)}
            </button>
          ))}
        </div>
      </div>
      <SaveConflict editor={editor} authors={draft.authors} />
      {editor.others.length > 0 && (
        <p className="notice" role="status">
          {t('desk.othersWrote', { authors: draft.authors.join(', ') })}
        </p>
      )}
      <div className="desk-columns" data-shown={shown}>
        <SidePanel
          draft={draft}
          view={side}
          onView={setSide}
          place={place}
          onPlace={setPlace}
          talkBox={talkBox}
          reveal={reveal}
        />
        <div className="desk-form">
          {draft.isNew && <FramePart draft={draft} />}
          <TextsSection />
          <FactsSection />
          <ParametersSection />
          <ChangeSection />
          <LawBaselineSection />
          <LegalBasisSection />
          <SourcesSection />
          <ExamplesSection />
        </div>
      </div>
    </EditingContext>
  );
}

function Steps({ editor }: { readonly editor: DraftEditor }) {
  const { t } = useTranslation();
  return (
    <span className="button-row">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={editor.undo === null}
        onClick={() => editor.undo?.()}
      >
        {t('desk.undo')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={editor.redo === null}
        onClick={() => editor.redo?.()}
      >
        {t('desk.redo')}
      </Button>
    </span>
  );
}

interface FindingCountProps {
  readonly findings: Draft['findings'];
  readonly onShow: () => void;
}

function FindingCount({ findings, onShow }: FindingCountProps) {
  const { t } = useTranslation();
  const { error, warning } = countFindings(findings);
  return (
    <a
      className={error > 0 ? 'finding-count finding-count--error' : 'finding-count'}
      href="#anmarkningar"
      onClick={onShow}
    >
      {t('desk.errors', { count: error })}, {t('desk.warnings', { count: warning })}
    </a>
  );
}
