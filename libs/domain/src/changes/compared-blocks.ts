import { articleIn } from '../criteria/article-words';
import type { CriterionTexts, CriterionVersion } from '../criteria/criterion';
import type { ParameterDeclaration } from '../criteria/parameter';
import { defaultValues, formatNumber, formatParameter } from '../criteria/parameter-value';
import { inlineText, parseRichText, type Block } from '../criteria/rich-text';
import type { Language } from '../kernel/localized-text';
import type { ComparedBlock } from './align-blocks';

/**
 * Paragraphs and list items of a text field, in reading order; nested items follow their parent.
 * `shown`: what stands for each parameter, by its name.
 */
export function textBlocks(
  version: CriterionVersion,
  field: keyof CriterionTexts,
  language: Language,
  shown: Readonly<Record<string, string>> = parameterLabels(version, language),
): ComparedBlock[] {
  const flatten = (blocks: readonly Block[], kind: ComparedBlock['kind']): ComparedBlock[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [{ kind, text: inlineText(block.children, shown) }]
        : block.items.flatMap((item) => flatten(item, 'listItem')),
    );
  return flatten(parseRichText(version.texts[language][field] ?? ''), 'paragraph');
}

const parameterLabels = (version: CriterionVersion, language: Language): Record<string, string> =>
  Object.fromEntries(version.parameters.map(({ name, label }) => [name, `‹${label[language]}›`]));

export const parameterBlocks = (version: CriterionVersion, language: Language): ComparedBlock[] =>
  version.parameters.map((declaration) => ({
    kind: 'value',
    text: describeParameter(declaration, language),
  }));

/** "Lägsta andel: 50 procent (10–100)". */
const describeParameter = (declaration: ParameterDeclaration, language: Language): string =>
  `${declaration.label[language]}: ${presetWords(declaration, language)}${range(declaration, language)}`;

/** The value that stands when the buyer fills in nothing, as it is written: "50 procent". */
export function presetWords(declaration: ParameterDeclaration, language: Language): string {
  const preset = defaultValues([declaration], language)[declaration.name];
  return formatParameter(declaration, preset ?? '–', language);
}

function range(declaration: ParameterDeclaration, language: Language): string {
  switch (declaration.type) {
    case 'number':
    case 'percent':
      return ` (${formatNumber(declaration.minimum, language)}–${formatNumber(declaration.maximum, language)})`;
    case 'choice':
      return ` (${declaration.options.map((option) => option.label[language]).join(', ')})`;
    case 'date':
    case 'text':
      return '';
  }
}

export const legalBasisBlocks = (version: CriterionVersion, language: Language): ComparedBlock[] =>
  version.legalBasis.map(({ name, article }) => ({
    kind: 'value',
    text:
      article === undefined ? name[language] : `${name[language]}, ${articleIn(article, language)}`,
  }));
