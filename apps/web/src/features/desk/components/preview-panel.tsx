import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Language } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../../criterion-text/rich-text';
import { asVersion } from '../api/as-version';
import { textAt } from '../api/content-path';
import { useEditing } from './editing';

const PARTS = ['requirement', 'award', 'evidence', 'followUp', 'rationale'] as const;

/** The draft as readers will see it, as it stands this moment. */
export function PreviewPanel({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const { content } = useEditing();
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
