import { Tabs } from '@digdir/designsystemet-react';
import { LANGUAGES, type Language } from '@kravsmed/domain';
import { type RefObject, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { DraftKey } from '../api/use-desk';
import { useEditing } from './editing';
import { FindingsPanel } from './findings-panel';
import { PreviewPanel } from './preview-panel';
import { TalkPanel } from './talk-panel';
import { WhatChanges } from './what-changes';

export type SideView = 'findings' | 'preview' | 'changes' | 'talk';

interface SidePanelProps {
  readonly draft: DraftKey;
  readonly view: SideView;
  readonly onView: (view: SideView) => void;
  readonly place: string;
  readonly onPlace: (place: string) => void;
  readonly talkBox: RefObject<HTMLTextAreaElement | null>;
  readonly reveal: (pointer: string) => void;
}

/** Beside the form: what is wrong, how it reads, what has changed, what is said. */
export function SidePanel({
  draft,
  view,
  onView,
  place,
  onPlace,
  talkBox,
  reveal,
}: SidePanelProps) {
  const { t } = useTranslation();
  const reading = useLanguage();
  const [language, setLanguage] = useState<Language>(reading);
  const [shownFormer, setShownFormer] = useState(false);
  const { content: typed, base, baseVersion, findings, comments } = useEditing();
  // What is shown beside may lag a moment behind what is typed.
  const content = useDeferredValue(typed);
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null).length;
  const languages = (
    <div className="language-choice" role="group" aria-label={t('desk.languageShown')}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={language === each}
          onClick={() => setLanguage(each)}
        >
          {t(`desk.languageName.${each}`)}
        </button>
      ))}
    </div>
  );
  return (
    <aside className="desk-side" id="anmarkningar" tabIndex={-1} aria-label={t('desk.side')}>
      <h2 className="visually-hidden">{t('desk.side')}</h2>
      <Tabs value={view} data-size="sm" onChange={(next) => onView(next as SideView)}>
        <Tabs.List>
          <Tabs.Tab value="findings">{t('desk.tab.findings', { count: findings.length })}</Tabs.Tab>
          <Tabs.Tab value="preview">{t('desk.tab.preview')}</Tabs.Tab>
          <Tabs.Tab value="changes">{t('desk.tab.changes')}</Tabs.Tab>
          <Tabs.Tab value="talk">{t('desk.tab.talk', { count: open })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="findings">
          <FindingsPanel reveal={reveal} />
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          {languages}
          {base !== null && (
            <div className="language-choice" role="group" aria-label={t('desk.whichText')}>
              {[false, true].map((former) => (
                <button
                  key={String(former)}
                  type="button"
                  aria-pressed={shownFormer === former}
                  onClick={() => setShownFormer(former)}
                >
                  {former
                    ? t('desk.formerText', { version: baseVersion?.version })
                    : t('desk.draftText')}
                </button>
              ))}
            </div>
          )}
          <PreviewPanel
            content={shownFormer && base !== null ? base : content}
            language={language}
          />
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          {languages}
          <WhatChanges
            base={base}
            baseNumber={baseVersion?.version ?? 0}
            content={content}
            language={language}
            headingLevel={3}
          />
        </Tabs.Panel>
        <Tabs.Panel value="talk">
          <TalkPanel draft={draft} place={place} onPlace={onPlace} box={talkBox} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
