import type { CriterionTexts } from '../criteria/criterion';
import type { Language } from '../kernel/localized-text';
import { undeclaredParameters, type CriterionContent } from './criterion-content';
import { FieldsInProgress, type FieldChoices, type FieldMerge, type Sides } from './merge-fields';

/** What came of a local criterion and the library's newer version of what it was made from. */
export interface CriterionMerge {
  /** What stands so far: ours wherever somebody must choose. */
  readonly content: CriterionContent;
  /** Every field that a side changed, in reading order. */
  readonly fields: readonly FieldMerge[];
  /** Parameters that the merged texts name and nothing declares. */
  readonly undeclared: readonly string[];
  readonly from: Sides<CriterionContent>;
}

/**
 * Merges, field by field, a local version (`ours`) and the library's version in force (`theirs`) since
 * the library's version that the local one was made from (`base`).
 */
export function mergeCriterion(
  base: CriterionContent,
  ours: CriterionContent,
  theirs: CriterionContent,
): CriterionMerge {
  const from = { base, ours, theirs };
  const progress = new FieldsInProgress({});
  const content = mergeContent(progress, from);
  return { content, fields: progress.fields, undeclared: undeclaredParameters(content), from };
}

/** The content with `choices` made, by the paths of the fields. */
export const resolveCriterion = (
  { from }: CriterionMerge,
  choices: FieldChoices,
): CriterionContent => mergeContent(new FieldsInProgress(choices), from);

/** The paths of the fields where somebody must still choose. */
export const undecidedFields = ({ fields }: CriterionMerge, choices: FieldChoices): string[] =>
  fields
    .filter((field) => field.standing === 'conflict' && !isDecided(field, choices))
    .map(({ path }) => path);

function isDecided(field: FieldMerge, choices: FieldChoices): boolean {
  const choice = Object.hasOwn(choices, field.path) ? choices[field.path] : undefined;
  if (choice === undefined || typeof choice === 'string') return choice !== undefined;
  if (field.kind !== 'text') return false;
  const numbers = Array.from({ length: field.merge.conflicts }, (_, number) => number);
  return 'text' in choice || numbers.every((number) => number in choice);
}

function mergeContent(progress: FieldsInProgress, from: Sides<CriterionContent>): CriterionContent {
  const of = <T>(look: (content: CriterionContent) => T): Sides<T> => ({
    base: look(from.base),
    ours: look(from.ours),
    theirs: look(from.theirs),
  });
  return {
    texts: {
      sv: mergeTexts(
        progress,
        'sv',
        of(({ texts }) => texts.sv),
      ),
      en: mergeTexts(
        progress,
        'en',
        of(({ texts }) => texts.en),
      ),
    },
    level: progress.value(
      'level',
      of(({ level }) => level),
    ),
    uses: progress.set(
      'uses',
      of(({ uses }) => uses),
    ),
    productGroups: progress.set(
      'productGroups',
      of(({ productGroups }) => productGroups),
    ),
    parameters: progress.list(
      'parameters',
      of(({ parameters }) => parameters),
      ({ name }) => name,
    ),
    legalBasis: progress.list(
      'legalBasis',
      of(({ legalBasis }) => legalBasis),
      ({ name, article, eli, celex, sfs, url }) =>
        [sfs ?? celex ?? eli ?? url ?? name.sv, article].filter(Boolean).join(' '),
    ),
    goals: progress.set(
      'goals',
      of(({ goals }) => goals),
    ),
    lawBaseline: {
      eu: progress.value(
        'lawBaseline.eu',
        of(({ lawBaseline }) => lawBaseline.eu),
      ),
      sweden: progress.value(
        'lawBaseline.sweden',
        of(({ lawBaseline }) => lawBaseline.sweden),
      ),
      beyondEu: progress.value(
        'lawBaseline.beyondEu',
        of(({ lawBaseline }) => lawBaseline.beyondEu),
      ),
      beyondSweden: progress.value(
        'lawBaseline.beyondSweden',
        of(({ lawBaseline }) => lawBaseline.beyondSweden),
      ),
    },
    examples: progress.list(
      'examples',
      of(({ examples }) => examples),
      ({ text }) => text.sv,
    ),
    sources: progress.list(
      'sources',
      of(({ sources }) => sources),
      ({ title, url }) => url ?? title,
    ),
    followUpEffort: progress.value(
      'followUpEffort',
      of(({ followUpEffort }) => followUpEffort),
    ),
    marketAvailability: progress.value(
      'marketAvailability',
      of(({ marketAvailability }) => marketAvailability),
    ),
  };
}

function mergeTexts(
  progress: FieldsInProgress,
  language: Language,
  texts: Sides<CriterionTexts>,
): CriterionTexts {
  const of = <K extends keyof CriterionTexts>(field: K): [string, Sides<CriterionTexts[K]>] => [
    `texts.${language}.${field}`,
    { base: texts.base[field], ours: texts.ours[field], theirs: texts.theirs[field] },
  ];
  // A title is one line that is read as a name: two halves of it make no name.
  const title = progress.value(...of('title'));
  const summary = progress.text(...of('summary'));
  const requirement = progress.text(...of('requirement'));
  const award = progress.optionalText(...of('award'));
  return {
    title,
    requirement,
    ...(award === undefined ? {} : { award }),
    evidence: progress.text(...of('evidence')),
    followUp: progress.text(...of('followUp')),
    rationale: progress.text(...of('rationale')),
    summary,
  };
}
