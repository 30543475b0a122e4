import { citeVersion, type Criterion, type CriterionVersion } from '../criteria/criterion';
import type { Library } from '../criteria/library';
import { getVersion } from '../criteria/lifecycle';
import { parameterProblem } from '../criteria/parameter-value';
import { richTextParameters } from '../criteria/rich-text';
import type { Selection, SelectionItem, SelectionSection } from './selection';
import type { SelectionProblem } from './selection-problem';
import { weightProblems, weightSumProblems } from './weights';

/** "4", "4.2", up to five parts. */
const NUMBERING = /^[1-9]\d{0,3}(?:\.[1-9]\d{0,3}){0,4}$/;

/** Whether `numbering` can stand before the numbers of a document; nothing at all can, too. */
export const isNumbering = (numbering: string): boolean =>
  numbering === '' || NUMBERING.test(numbering);

/**
 * What stops `selection` from being rendered; empty when nothing does. A parameter without a value
 * is no problem while its declaration has a default: the default is then used. A date has none unless
 * the declaration gives one, and must be filled in.
 */
export function selectionProblems(selection: Selection, library: Library): SelectionProblem[] {
  return [
    ...layoutProblems(selection),
    ...selection.sections.flatMap((section, index) =>
      sectionProblems(section, `/sections/${index}`, library),
    ),
    ...weightSumProblems(selection),
  ];
}

function layoutProblems({ layout }: Selection): SelectionProblem[] {
  const problems: SelectionProblem[] = [];
  if (!isNumbering(layout.numbering)) {
    problems.push({
      pointer: '/layout/numbering',
      code: 'badNumbering',
      message: {
        sv: 'Numreringen ska vara högst fem tal med punkt mellan, till exempel 4.2, eller lämnas tom.',
        en: 'Numbering must be up to five numbers with points between, such as 4.2, or be left empty.',
      },
    });
  }
  const level = layout.headingLevel;
  if (!Number.isInteger(level) || level < 1 || level > 6) {
    problems.push({
      pointer: '/layout/headingLevel',
      code: 'badHeadingLevel',
      message: {
        sv: 'Rubriknivån ska vara ett heltal från 1 till 6.',
        en: 'The heading level must be a whole number from 1 to 6.',
      },
    });
  }
  return problems;
}

function sectionProblems(
  section: SelectionSection,
  pointer: string,
  library: Library,
): SelectionProblem[] {
  const problems: SelectionProblem[] = [];
  if (!library.productGroups.has(section.productGroup)) {
    problems.push({
      pointer: `${pointer}/productGroup`,
      code: 'unknownProductGroup',
      message: {
        sv: `Produktgruppen ${section.productGroup} finns inte. Välj en ur listan över produktgrupper.`,
        en: `There is no product group ${section.productGroup}. Choose one from the list of product groups.`,
      },
    });
  }
  const seen = new Set<string>();
  section.items.forEach((item, index) => {
    const at = `${pointer}/items/${index}`;
    if (seen.has(item.criterion)) {
      problems.push({
        pointer: `${at}/criterion`,
        code: 'duplicateCriterion',
        message: {
          sv: `${item.criterion} står redan i avsnittet. Ta bort den ena.`,
          en: `${item.criterion} already stands in this section. Remove one of the two.`,
        },
      });
    }
    seen.add(item.criterion);
    problems.push(...weightProblems(item, at), ...itemProblems(item, at, library));
  });
  return problems;
}

function itemProblems(item: SelectionItem, pointer: string, library: Library): SelectionProblem[] {
  const criterion = library.criteria.get(item.criterion);
  if (criterion === undefined) {
    return [
      {
        pointer: `${pointer}/criterion`,
        code: 'unknownCriterion',
        message: {
          sv: `Kriteriet ${item.criterion} finns inte i biblioteket.`,
          en: `There is no criterion ${item.criterion} in the library.`,
        },
      },
    ];
  }
  const version = getVersion(criterion, item.version);
  if (version === undefined) return [unknownVersion(criterion, item, pointer)];
  const cited = citeVersion(criterion.id, version.version);
  const problems: SelectionProblem[] = [];
  if (version.decision.status === 'draft') {
    problems.push({
      pointer: `${pointer}/version`,
      code: 'draftVersion',
      message: {
        sv: `${cited} är ett utkast och får inte användas. Välj en beslutad version.`,
        en: `${cited} is a draft and may not be used. Choose a version that has been decided.`,
      },
    });
  }
  return [
    ...problems,
    ...parameterProblems(item, version, pointer, cited),
    ...adaptationProblems(item, version, pointer),
  ];
}

function unknownVersion(
  criterion: Criterion,
  item: SelectionItem,
  pointer: string,
): SelectionProblem {
  const versions = criterion.versions.map(({ version }) => version).join(', ');
  return {
    pointer: `${pointer}/version`,
    code: 'unknownVersion',
    message: {
      sv: `${criterion.id} har ingen version ${item.version}. De som finns: ${versions}.`,
      en: `${criterion.id} has no version ${item.version}. Those that exist: ${versions}.`,
    },
  };
}

function parameterProblems(
  item: SelectionItem,
  version: CriterionVersion,
  pointer: string,
  cited: string,
): SelectionProblem[] {
  const problems: SelectionProblem[] = [];
  for (const name of Object.keys(item.parameters)) {
    if (version.parameters.some((declaration) => declaration.name === name)) continue;
    problems.push(unknownParameter(`${pointer}/parameters/${escapePointer(name)}`, name, cited));
  }
  for (const declaration of version.parameters) {
    const at = `${pointer}/parameters/${escapePointer(declaration.name)}`;
    const value = Object.hasOwn(item.parameters, declaration.name)
      ? item.parameters[declaration.name]
      : undefined;
    if (value === undefined) {
      if (declaration.default !== undefined) continue;
      problems.push({
        pointer: at,
        code: 'missingParameter',
        message: {
          sv: `${cited}: fyll i ${declaration.label.sv.toLowerCase()}.`,
          en: `${cited}: fill in ${declaration.label.en.toLowerCase()}.`,
        },
      });
      continue;
    }
    const problem = parameterProblem(declaration, value);
    if (problem === undefined) continue;
    problems.push({
      pointer: at,
      code: 'badParameter',
      message: { sv: `${cited}: ${problem.sv}`, en: `${cited}: ${problem.en}` },
    });
  }
  return problems;
}

const unknownParameter = (pointer: string, name: string, cited: string): SelectionProblem => ({
  pointer,
  code: 'unknownParameter',
  message: {
    sv: `${cited} har inget värde som heter ${name}. Ta bort det eller rätta namnet.`,
    en: `${cited} has no value called ${name}. Remove it or correct the name.`,
  },
});

function adaptationProblems(
  item: SelectionItem,
  version: CriterionVersion,
  pointer: string,
): SelectionProblem[] {
  const requirement = item.adaptation?.requirement;
  if (requirement === undefined) return [];
  const at = `${pointer}/adaptation/requirement`;
  if (requirement.trim() === '') {
    return [
      {
        pointer: at,
        code: 'emptyAdaptation',
        message: {
          sv: 'Anpassningen är tom. Skriv den nya kravtexten eller ta bort anpassningen.',
          en: 'The adaptation is empty. Write the new requirement or remove the adaptation.',
        },
      },
    ];
  }
  const declared = new Set(version.parameters.map(({ name }) => name));
  return richTextParameters(requirement)
    .filter((name) => !declared.has(name))
    .map((name) => unknownParameter(at, name, citeVersion(item.criterion, item.version)));
}

/** A name as a part of a JSON pointer (RFC 6901). */
const escapePointer = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');
