import type {
  ChangeNote,
  Criterion,
  CriterionTexts,
  CriterionVersion,
} from '../criteria/criterion';
import { LEVEL_NAMES, USE_NAMES } from '../criteria/designations';
import { getVersion } from '../criteria/lifecycle';
import type { Language } from '../kernel/localized-text';
import { ok, refused, type Result } from '../kernel/result';
import { alignBlocks, type BlockComparison } from './align-blocks';
import { legalBasisBlocks, parameterBlocks, textBlocks } from './compared-blocks';

export type ComparedField =
  keyof CriterionTexts | 'level' | 'uses' | 'productGroups' | 'parameters' | 'legalBasis';

/** One field of two versions. Text fields are compared block by block: paragraphs and list items. */
export interface FieldComparison {
  readonly field: ComparedField;
  readonly changed: boolean;
  readonly blocks: readonly BlockComparison[];
}

export interface VersionComparison {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly FieldComparison[];
  /** The change notes of the versions passed, oldest first. */
  readonly notes: readonly (ChangeNote & { readonly version: number })[];
}

export interface UnknownVersion {
  readonly code: 'unknownVersion';
  readonly version: number;
}

const TEXT_FIELDS: readonly (keyof CriterionTexts)[] = [
  'title',
  'summary',
  'requirement',
  'award',
  'evidence',
  'followUp',
  'rationale',
];

/**
 * What differs between two versions, in words of `language`. Inside texts a parameter shows as its
 * label, "‹Lägsta andel›"; levels and uses by name, product groups by slug (their names are the
 * library's). Also backwards, from a newer version to an older one.
 */
export function compareVersions(
  criterion: Criterion,
  from: number,
  to: number,
  language: Language,
): Result<VersionComparison, UnknownVersion> {
  const older = getVersion(criterion, from);
  if (older === undefined) return refused({ code: 'unknownVersion', version: from });
  const newer = getVersion(criterion, to);
  if (newer === undefined) return refused({ code: 'unknownVersion', version: to });

  const [lowest, highest] = [Math.min(from, to), Math.max(from, to)];
  return ok({
    from,
    to,
    fields: [...compareTexts(older, newer, language), ...compareFacts(older, newer, language)],
    notes: criterion.versions
      .filter(({ version }) => version > lowest && version <= highest)
      .map(({ version, change }) => ({ ...change, version })),
  });
}

function compareTexts(
  older: CriterionVersion,
  newer: CriterionVersion,
  language: Language,
): FieldComparison[] {
  return TEXT_FIELDS.filter(
    (field) =>
      older.texts[language][field] !== undefined || newer.texts[language][field] !== undefined,
  ).map((field) =>
    fieldOf(
      field,
      alignBlocks(textBlocks(older, field, language), textBlocks(newer, field, language)),
    ),
  );
}

function compareFacts(
  older: CriterionVersion,
  newer: CriterionVersion,
  language: Language,
): FieldComparison[] {
  const names = (version: CriterionVersion): string[] =>
    version.uses.map((use) => USE_NAMES[use][language]);
  return [
    fieldOf(
      'level',
      compareSets([LEVEL_NAMES[older.level][language]], [LEVEL_NAMES[newer.level][language]]),
    ),
    fieldOf('uses', compareSets(names(older), names(newer))),
    fieldOf('productGroups', compareSets(older.productGroups, newer.productGroups)),
    fieldOf(
      'parameters',
      alignBlocks(parameterBlocks(older, language), parameterBlocks(newer, language)),
    ),
    fieldOf(
      'legalBasis',
      alignBlocks(legalBasisBlocks(older, language), legalBasisBlocks(newer, language)),
    ),
  ];
}

const fieldOf = (field: ComparedField, blocks: readonly BlockComparison[]): FieldComparison => ({
  field,
  changed: blocks.some((block) => block.change !== 'same'),
  blocks,
});

/** Values without an order: a swap of two is no change. */
function compareSets(from: readonly string[], to: readonly string[]): BlockComparison[] {
  const block = (text: string, change: 'same' | 'removed' | 'added'): BlockComparison => ({
    kind: 'value',
    change,
    runs: [{ kind: change, text }],
  });
  return [
    ...from.map((text) => block(text, to.includes(text) ? 'same' : 'removed')),
    ...to.filter((text) => !from.includes(text)).map((text) => block(text, 'added')),
  ];
}
