import { ToggleGroup } from '@digdir/designsystemet-react';
import { diffWords, LANGUAGES, type CriterionContent, type Language } from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../criterion-text/diff-text';
import { RichText } from '../criterion-text/rich-text';
import { useLanguage } from '../criterion-text/use-language';
import { WORD_FIELDS } from './word-fields';

interface VersionPreviewProps {
  readonly content: CriterionContent;
  /** What to compare the words with, word by word. */
  readonly former?: CriterionContent | undefined;
  readonly formerName?: string;
}

/** The words as a reader meets them, values in their places; or what differs from what was before. */
export function VersionPreview({ content, former, formerName = '' }: VersionPreviewProps) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [view, setView] = useState<'read' | 'compare'>('read');
  const texts = content.texts[language];
  return (
    <div className="version-preview">
      <div className="button-row">
        <ToggleGroup
          data-size="sm"
          aria-label={t('versionEditor.previewLanguage')}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
        >
          {LANGUAGES.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {t(`versionEditor.named_${one}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        {former !== undefined && (
          <ToggleGroup
            data-size="sm"
            aria-label={t('versionEditor.previewView')}
            value={view}
            onChange={(value) => setView(value as 'read' | 'compare')}
          >
            <ToggleGroup.Item value="read">{t('versionEditor.read')}</ToggleGroup.Item>
            <ToggleGroup.Item value="compare">
              {t('versionEditor.compare', { name: formerName })}
            </ToggleGroup.Item>
          </ToggleGroup>
        )}
      </div>
      {WORD_FIELDS.map((field) => {
        const text = texts[field] ?? '';
        const before = former?.texts[language][field] ?? '';
        if (text === '' && (view === 'read' || before === '')) return null;
        return (
          <div key={field} className="words-part" lang={language}>
            <p className="words-part__label">{t(`part.${field}`)}</p>
            {view === 'compare' ? (
              <p className="compared">
                <DiffText runs={diffWords(before, text)} />
              </p>
            ) : (
              <RichText text={text} language={language} parameters={content.parameters} />
            )}
          </div>
        );
      })}
    </div>
  );
}
