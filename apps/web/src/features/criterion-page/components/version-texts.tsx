import { Heading } from '@digdir/designsystemet-react';
import type { VersionDetail } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../../criterion-text/rich-text';
import { useLanguage } from '../../../criterion-text/use-language';

const PARTS = ['requirement', 'award', 'evidence', 'followUp', 'rationale'] as const;

/** The words of a version, part by part, with default values in their places. */
export function VersionTexts({ version }: { readonly version: VersionDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const texts = version.texts[language];
  return (
    <div className="version-texts">
      {PARTS.map((part) => {
        const text = texts[part];
        if (text === undefined) return null;
        return (
          <section key={part} className={`version-text version-text--${part}`}>
            <Heading level={2} data-size="xs">
              {t(`part.${part}`)}
            </Heading>
            <RichText text={text} language={language} parameters={version.parameters} />
          </section>
        );
      })}
    </div>
  );
}
