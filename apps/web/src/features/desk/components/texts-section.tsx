import { useTranslation } from 'react-i18next';
import { BothLanguages } from './both-languages';
import { DeskSection } from './desk-section';

const TEXTS = [
  { field: 'title', rows: 1 },
  { field: 'summary', rows: 3 },
  { field: 'requirement', rows: 7 },
  { field: 'award', rows: 5 },
  { field: 'evidence', rows: 5 },
  { field: 'followUp', rows: 5 },
  { field: 'rationale', rows: 5 },
] as const;

/** The words themselves, in both languages. */
export function TextsSection() {
  const { t } = useTranslation();
  return (
    <DeskSection pointer="/texts" title={t('desk.section.texts')}>
      <p className="quiet">{t('desk.markupHelp', { example: '{{share}}' })}</p>
      {TEXTS.map(({ field, rows }) => (
        <BothLanguages
          key={field}
          pointer={(language) => `/texts/${language}/${field}`}
          label={t(`part.${field}`)}
          rows={rows}
          optional={field === 'award'}
          withValues={field !== 'title' && field !== 'summary'}
          withDiff
        />
      ))}
    </DeskSection>
  );
}
