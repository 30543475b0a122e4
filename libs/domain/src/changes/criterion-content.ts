import type { CriterionTexts, CriterionVersion } from '../criteria/criterion';
import { richTextParameters } from '../criteria/rich-text';
import { LANGUAGES } from '../kernel/localized-text';

/** What a version says, apart from its number, the decision on it and why it was changed. */
export type CriterionContent = Omit<CriterionVersion, 'version' | 'decision' | 'change'>;

export const contentOf = (version: CriterionVersion): CriterionContent => ({
  level: version.level,
  uses: version.uses,
  productGroups: version.productGroups,
  parameters: version.parameters,
  texts: version.texts,
  legalBasis: version.legalBasis,
  goals: version.goals,
  lawBaseline: version.lawBaseline,
  examples: version.examples,
  sources: version.sources,
  followUpEffort: version.followUpEffort,
  marketAvailability: version.marketAvailability,
});

/** In the order in which a reader meets them. */
export const CONTENT_TEXTS = [
  'title',
  'summary',
  'requirement',
  'award',
  'evidence',
  'followUp',
  'rationale',
] as const satisfies readonly (keyof CriterionTexts)[];

/** The parameters that the texts name and nothing declares: what a merge of both can leave behind. */
export function undeclaredParameters({ texts, parameters }: CriterionContent): string[] {
  const declared = new Set(parameters.map(({ name }) => name));
  const named = LANGUAGES.flatMap((language) =>
    CONTENT_TEXTS.flatMap((field) => richTextParameters(texts[language][field] ?? '')),
  );
  return [...new Set(named)].filter((name) => !declared.has(name));
}
