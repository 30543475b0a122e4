import {
  type Criterion,
  type CriterionVersion,
  defaultValues,
  type IsoDate,
  type Language,
  LAYOUT_DEFAULTS,
  type Selection,
  type SelectionItem,
  type Use,
  USES,
} from '@kravsmed/domain';

/** The uses in which a version's words are shown: one of those that ask, and award where that has its own words. */
export function shownUses(version: CriterionVersion, other: CriterionVersion): readonly Use[] {
  const asking = USES.filter((use) => use !== 'awardCriterion' && version.uses.includes(use));
  const shared = asking.find((use) => other.uses.includes(use)) ?? asking[0];
  const awards = version.uses.includes('awardCriterion');
  const ownWords = Object.values(version.texts).some(({ award }) => award !== undefined);
  return [
    ...(shared === undefined ? [] : [shared]),
    ...(awards && (ownWords || shared === undefined) ? (['awardCriterion'] as const) : []),
  ];
}

/** One version of a criterion as a document of its own, with all that is written about it. */
export function criterionSelection(
  criterion: Criterion,
  version: CriterionVersion,
  {
    other,
    language,
    day,
  }: { readonly other: CriterionVersion; readonly language: Language; readonly day: IsoDate },
): Selection {
  const { productGroups } = version;
  const group = productGroups.find((each) => other.productGroups.includes(each));
  const productGroup = group ?? productGroups[0] ?? '';
  const item = (use: Use): SelectionItem => ({
    criterion: criterion.id,
    version: version.version,
    use,
    parameters: defaultValues(version.parameters, language),
  });
  return {
    title: version.texts[language].title,
    language,
    publicationDate: day,
    sections: shownUses(version, other).map((use) => ({ productGroup, items: [item(use)] })),
    include: { evidence: true, followUp: true, rationale: true, legalBasis: true },
    layout: { ...LAYOUT_DEFAULTS, headingLevel: 1, numbering: '', style: 'flow' },
  };
}
