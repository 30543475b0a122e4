import type { LocalizedText } from '../kernel/localized-text';
import type { Level, Use } from './criterion';

/** What the levels and uses are called, in the words of procurement. */
export const LEVEL_NAMES: Readonly<Record<Level, LocalizedText>> = {
  basic: { sv: 'bas', en: 'basic' },
  advanced: { sv: 'avancerad', en: 'advanced' },
  spearhead: { sv: 'spjutspets', en: 'spearhead' },
};

export const USE_NAMES: Readonly<Record<Use, LocalizedText>> = {
  qualification: { sv: 'kvalificeringskrav', en: 'selection criterion' },
  technicalSpecification: { sv: 'teknisk specifikation', en: 'technical specification' },
  awardCriterion: { sv: 'tilldelningskriterium', en: 'award criterion' },
  contractPerformance: {
    sv: 'särskilt kontraktsvillkor',
    en: 'contract performance condition',
  },
};
