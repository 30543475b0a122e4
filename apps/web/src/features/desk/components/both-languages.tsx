import { LANGUAGES } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { TextField } from './text-field';

interface BothLanguagesProps {
  /** The place of the text in both languages, `/change/what`; `lang` stands for the language in it. */
  readonly pointer: (language: 'sv' | 'en') => string;
  readonly label: string;
  readonly rows?: number;
  readonly optional?: boolean;
  readonly withValues?: boolean;
  readonly withDiff?: boolean;
  readonly description?: string;
}

/** The same text in Swedish and English, side by side; on a phone the one that is chosen. */
export function BothLanguages({ pointer, label, ...rest }: BothLanguagesProps) {
  const { t } = useTranslation();
  return (
    <div className="both-languages">
      {LANGUAGES.map((language) => (
        <div key={language} className="both-languages__one" data-lang={language}>
          <TextField
            {...rest}
            pointer={pointer(language)}
            label={t('desk.inLanguage', { label, language: t(`desk.language.${language}`) })}
            language={language}
          />
        </div>
      ))}
    </div>
  );
}
