import { useTranslation } from 'react-i18next';
import { stepsOf } from '../api/content-path';

const SECTIONS = {
  texts: 'desk.section.texts',
  level: 'part.level',
  uses: 'part.uses',
  productGroups: 'part.productGroups',
  parameters: 'desk.section.parameters',
  legalBasis: 'part.legalBasis',
  goals: 'criterion.goals',
  lawBaseline: 'criterion.lawBaseline',
  examples: 'criterion.examples',
  sources: 'criterion.sources',
  change: 'desk.section.change',
  followUpEffort: 'criterion.followUpEffort',
  marketAvailability: 'criterion.marketAvailability',
} as const;

const PARTS = {
  title: 'part.title',
  summary: 'part.summary',
  requirement: 'part.requirement',
  award: 'part.award',
  evidence: 'part.evidence',
  followUp: 'part.followUp',
  rationale: 'part.rationale',
} as const;

/** What a place in a draft is called: "Krav (svenska), stycke 2", "Källor 3". */
export function usePlaceName(): (pointer: string) => string {
  const { t } = useTranslation();
  return (pointer) => {
    const [section = '', ...rest] = stepsOf(pointer);
    if (!isKey(SECTIONS, section)) return t('desk.wholeDraft');
    if (section !== 'texts') {
      const row = rest.find((step) => /^\d+$/.test(step));
      const name = t(SECTIONS[section]);
      const spoken = rest.find((step) => step === 'sv' || step === 'en');
      const numbered = row === undefined ? name : `${name} ${Number(row) + 1}`;
      return spoken === undefined
        ? numbered
        : t('desk.inLanguage', { label: numbered, language: t(`desk.language.${spoken}`) });
    }
    const [language, part = '', paragraph] = rest;
    const label = isKey(PARTS, part) ? t(PARTS[part]) : t(SECTIONS.texts);
    const named =
      language === 'sv' || language === 'en'
        ? t('desk.inLanguage', { label, language: t(`desk.language.${language}`) })
        : label;
    return paragraph === undefined
      ? named
      : t('desk.paragraph', { name: named, number: Number(paragraph) + 1 });
  };
}

const isKey = <O extends object>(object: O, key: PropertyKey): key is keyof O =>
  Object.hasOwn(object, key);
