import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Language } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../../criterion-text/rich-text';
import { asVersion } from '../api/as-version';
import { type Content, textAt } from '../api/content-path';

const PARTS = ['requirement', 'award', 'evidence', 'followUp', 'rationale'] as const;

interface PreviewPanelProps {
  readonly content: Content;
  readonly language: Language;
}

/** A text as readers will see it. */
export function PreviewPanel({ content, language }: PreviewPanelProps) {
  const { t } = useTranslation();
  const { texts, parameters, level } = asVersion(content, 0);
  const words = texts[language];
  return (
    <div className="desk-preview" lang={language}>
      <Heading level={3} data-size="xs">
        {words.title || t('desk.untitled')}
      </Heading>
      {textAt(content, '/level') !== '' && (
        <Tag data-size="sm" className={`level level--${level}`}>
          {t(`level.${level}`, { lng: language })}
        </Tag>
      )}
      <Paragraph>{words.summary}</Paragraph>
      {PARTS.map((part) => {
        const text = words[part];
        if (text === undefined || text === '') return null;
        return (
          <section key={part} className={`version-text version-text--${part}`}>
            <Heading level={4} data-size="2xs">
              {t(`part.${part}`, { lng: language })}
            </Heading>
            <RichText text={text} language={language} parameters={parameters} />
          </section>
        );
      })}
    </div>
  );
}
