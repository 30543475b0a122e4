import { LANGUAGES } from '../../../kernel/localized-text';
import {
  LEVELS,
  type Criterion,
  type CriterionVersion,
  type Level,
  type Relation,
} from '../../criterion';
import { defineVersionCheck, type CheckContext, type Remark } from '../check';
import { isNumber, strictnessMoved } from '../parameter-direction';

/** Along `raises` the level rises and so does what is asked; levels of one question know of each other. */
export const levelsRise = defineVersionCheck({
  id: 'C-levels-rise',
  title: { sv: 'Högre nivå kräver mer', en: 'A higher level asks for more' },
  severity: 'error',
  remarks: (version, context) => {
    // What a buyer meets is the newest version; an older one stood beside others.
    if (version.version < (context.criterion.versions.at(-1)?.version ?? 0)) return [];
    return [
      ...context.criterion.relations.flatMap((relation, index) =>
        relation.kind === 'raises' ? raised(version, relation, index, context) : [],
      ),
      ...unsaid(version, context),
    ];
  },
});

function raised(
  version: CriterionVersion,
  { criterion: id }: Relation,
  index: number,
  { criterion, library }: CheckContext,
): Remark[] {
  const target = library.criteria.get(id);
  const lower = target?.versions.at(-1);
  if (target === undefined || lower === undefined || target.id === criterion.id) return [];
  const at = ['relations', index, 'criterion'];
  if (target.question !== criterion.question) {
    return [
      {
        of: 'criterion',
        at,
        message: {
          sv: `${id} hör till en annan fråga ("${target.question}") och kan inte vara en lägre nivå.`,
          en: `${id} belongs to another question ("${target.question}") and cannot be a lower level.`,
        },
        fix: {
          sv: 'Använd "implies" mellan frågor, eller rätta frågan.',
          en: 'Use "implies" between questions, or correct the question.',
        },
      },
    ];
  }
  if (rank(version.level) <= rank(lower.level)) {
    return [
      {
        of: 'criterion',
        at,
        message: {
          sv: `Nivån (${version.level}) är inte högre än den hos ${id} (${lower.level}).`,
          en: `The level (${version.level}) is not above that of ${id} (${lower.level}).`,
        },
        fix: { sv: 'Rätta nivån eller sambandet.', en: 'Correct the level or the relation.' },
      },
    ];
  }
  return [...sameWords(version, lower, target), ...looser(version, lower, target)];
}

const sameWords = (
  version: CriterionVersion,
  lower: CriterionVersion,
  target: Criterion,
): Remark[] =>
  LANGUAGES.filter(
    (language) =>
      words(version.texts[language].requirement) === words(lower.texts[language].requirement),
  ).map((language) => ({
    at: ['texts', language, 'requirement'],
    message: {
      sv: `Kravet är ord för ord detsamma som i den lägre nivån ${target.id}.`,
      en: `The requirement is word for word that of the lower level ${target.id}.`,
    },
    fix: {
      sv: 'Skriv vad den högre nivån kräver mer.',
      en: 'Write what the higher level asks for beyond it.',
    },
  }));

/**
 * A higher level may ask more of a smaller share, so a lower value is a fault only where nothing else
 * is asked for, and otherwise something for the editor to weigh.
 */
function looser(version: CriterionVersion, lower: CriterionVersion, target: Criterion): Remark[] {
  return version.parameters.flatMap((parameter, index) => {
    const below = lower.parameters.find(({ name }) => name === parameter.name);
    if (below === undefined || !isNumber(parameter) || !isNumber(below)) return [];
    if (parameter.label.sv !== below.label.sv || strictnessMoved(below, parameter) >= 0) return [];
    return [
      {
        at: ['parameters', index, 'default'],
        severity: onlyFiguresDiffer(version, lower) ? 'error' : 'warning',
        message: {
          sv: `"${parameter.label.sv}" är lägre ställd (${parameter.default}) än i den lägre nivån ${target.id} (${below.default}).`,
          en: `"${parameter.label.en}" asks for less (${parameter.default}) than in the lower level ${target.id} (${below.default}).`,
        },
        fix: {
          sv: 'Höj värdet, eller se till att kravet i övrigt går så mycket längre att det är värt det.',
          en: 'Raise the value, or make sure that the rest of the requirement goes far enough to be worth it.',
        },
      } satisfies Remark,
    ];
  });
}

/** Levels of one question that stand side by side without a word of how they relate. */
function unsaid(version: CriterionVersion, { criterion, library }: CheckContext): Remark[] {
  const lower = [...library.criteria.values()].filter(
    (other) =>
      other.id !== criterion.id &&
      other.question === criterion.question &&
      rank(other.versions.at(-1)?.level ?? 'spearhead') < rank(version.level),
  );
  const known = (other: Criterion): boolean =>
    criterion.relations.some((relation) => relation.criterion === other.id) ||
    other.relations.some((relation) => relation.criterion === criterion.id);
  if (lower.length === 0 || lower.some(known)) return [];
  const names = lower.map(({ id }) => id).join(', ');
  return [
    {
      of: 'criterion',
      at: ['relations'],
      message: {
        sv: `Frågan har lägre nivåer (${names}), men kriteriet säger inte hur det står till dem.`,
        en: `The question has lower levels (${names}), but the criterion does not say how it stands to them.`,
      },
      fix: {
        sv: 'Lägg till "raises" med "includes" (den lägres ord gäller också) eller "replaces" (de ersätts).',
        en: 'Add "raises" with "includes" (the words of the lower one apply too) or "replaces" (they are replaced).',
      },
    },
  ];
}

const rank = (level: Level): number => LEVELS.indexOf(level);
const words = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const onlyFiguresDiffer = (a: CriterionVersion, b: CriterionVersion): boolean =>
  words(a.texts.sv.requirement).replace(/[\d,.]+/gu, '#') ===
  words(b.texts.sv.requirement).replace(/[\d,.]+/gu, '#');
