import type { CriterionTexts, CriterionVersion } from '../../criteria/criterion';
import type { Language } from '../../kernel/localized-text';
import { alignBlocks } from '../align-blocks';
import { presetWords, textBlocks } from '../compared-blocks';
import { figureChanges, type FigureChange } from './compare-figures';

/** The fields that ask something of the supplier. */
export const ASKING_FIELDS = ['requirement', 'award', 'evidence'] as const;
export type AskingField = (typeof ASKING_FIELDS)[number];

export interface FieldFigureChange extends FigureChange {
  readonly field: AskingField;
}

/**
 * The figures that a new version moved. A parameter counts with the value that it has when nobody
 * fills it in, so that "minst {{share}}" is "minst 50 procent".
 */
export const versionFigures = (
  older: CriterionVersion,
  newer: CriterionVersion,
  language: Language,
): FieldFigureChange[] =>
  ASKING_FIELDS.flatMap((field) =>
    figureChanges(
      alignBlocks(presetBlocks(older, field, language), presetBlocks(newer, field, language)),
      language,
    ).map((change) => ({ field, ...change })),
  );

const presetBlocks = (
  version: CriterionVersion,
  field: keyof CriterionTexts,
  language: Language,
): ReturnType<typeof textBlocks> =>
  textBlocks(version, field, language, presets(version, language));

const presets = (version: CriterionVersion, language: Language): Record<string, string> =>
  Object.fromEntries(
    version.parameters.map((declaration) => [declaration.name, presetWords(declaration, language)]),
  );
