import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { VersionContent } from '@kravsmed/contract';
import { LANGUAGES, type Language } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { WORD_FIELDS, type WordField as FieldName } from '../../../version-editor/word-fields';
import { WordField } from '../../../version-editor/word-field';
import type { EditorPart } from './editor-part';

const ROWS: Readonly<Record<FieldName, number>> = {
  title: 1,
  summary: 2,
  requirement: 7,
  award: 5,
  evidence: 4,
  followUp: 4,
  rationale: 4,
};
/** What bidders are held to: nothing is approved without. */
const NEEDED: readonly FieldName[] = ['title', 'requirement', 'evidence'];

/** The words themselves, Swedish and English side by side, each against the library's. */
export function WordsSection({ content, former, locked, errorAt, change }: EditorPart) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="own-words">
      <Heading level={2} data-size="xs" id="own-words">
        {t('own.texts')}
      </Heading>
      <Paragraph data-size="sm" className="quiet">
        {t('own.textsHelp')}
      </Paragraph>
      {WORD_FIELDS.map((field) => (
        <div key={field} className="two-languages">
          {LANGUAGES.map((language) => (
            <WordField
              key={language}
              label={t('versionEditor.inLanguage', {
                name: t(`part.${field}`),
                language: t(`versionEditor.${language}`),
              })}
              language={language}
              rows={ROWS[field]}
              required={NEEDED.includes(field)}
              value={content.texts[language][field] ?? ''}
              former={former && (former.texts[language][field] ?? '')}
              parameters={content.parameters}
              locked={locked}
              error={errorAt(`/texts/${language}/${field}`)}
              onChange={(value) =>
                change(withText(content, language, field, value), `${language} ${field}`)
              }
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function withText(
  content: VersionContent,
  language: Language,
  field: FieldName,
  value: string,
): VersionContent {
  const { award, ...others } = content.texts[language];
  const written = { ...others, ...(award === undefined ? {} : { award }), [field]: value };
  // An award text is either written or not there at all: then the requirement stands in for it.
  const { award: next, ...rest } = written;
  const texts = next === undefined || next === '' ? rest : written;
  return { ...content, texts: { ...content.texts, [language]: texts } };
}
