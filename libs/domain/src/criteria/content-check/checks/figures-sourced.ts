import type { CriterionVersion } from '../../criterion';
import { defineVersionCheck, type Remark } from '../check';
import { figuresOf } from '../figures';
import { isNumber } from '../parameter-direction';
import { BINDING_FIELDS, FIELD_NAMES, type TextField } from '../text-fields';

/** Nought and one count nothing: "0 poäng", "en gång". */
const FIRST_FIGURE = 2;

/** Numbers that point at a rule or a paragraph, and the whole: not figures that anybody must account for. */
const NO_CLAIM =
  /(?:artik\p{L}*|punkt\p{L}*|konvention\p{L}*)(?: nr)? \(?\d[\d–, och]*|\(E[GU]\) (?:nr )?\d+\/\d+|direktiv \d+\/\d+|de (?:två|tre|fyra) (?:första|sista) punkterna|100 procent/giu;

/** A figure is named by what it comes from: a source, the law as it stands, or an act's own number. */
export const figuresSourced = defineVersionCheck({
  id: 'C-figures-sourced',
  title: { sv: 'Varje siffra har en källa', en: 'Every figure has a source' },
  severity: 'error',
  remarks: (version) => {
    if (version.sources.length === 0) {
      return [
        {
          at: ['sources'],
          message: { sv: 'Inga källor är angivna.', en: 'No sources are given.' },
          fix: {
            sv: 'Ange lag, ordning, rapport eller statistik, eller märk det som vår egen bedömning ("assumption").',
            en: 'Give a law, scheme, report or statistics, or mark it as our own estimate ("assumption").',
          },
        },
      ];
    }
    const known = new Set(figuresOf(whereFiguresComeFrom(version), 'sv'));
    return [
      ...inTexts(version, known),
      ...inRationale(version, known),
      ...inDefaults(version, known),
    ];
  },
});

function whereFiguresComeFrom({ sources, lawBaseline, legalBasis }: CriterionVersion): string {
  return [
    ...sources.flatMap(({ title, supports }) => [title, supports?.sv ?? '']),
    ...legalBasis.flatMap(({ name, article = '' }) => [name.sv, article]),
    lawBaseline.eu.sv,
    lawBaseline.sweden.sv,
  ].join('\n\n');
}

const inTexts = ({ texts }: CriterionVersion, known: ReadonlySet<number>): Remark[] =>
  BINDING_FIELDS.flatMap((field) => {
    const figures = figuresOf((texts.sv[field] ?? '').replace(NO_CLAIM, ' '), 'sv');
    return unsourced(field, figures, known);
  });

/** Why it matters is told in figures too. "Two things" is no claim, so only digits count there. */
function inRationale(
  { texts, parameters }: CriterionVersion,
  known: ReadonlySet<number>,
): Remark[] {
  const asked = [
    ...BINDING_FIELDS.flatMap((field) => figuresOf(texts.sv[field] ?? '', 'sv')),
    ...parameters.filter(isNumber).flatMap((one) => [one.default, one.minimum, one.maximum]),
  ];
  const figures = figuresOf(texts.sv.rationale.replace(NO_CLAIM, ' '), 'sv', 'in digits');
  return unsourced('rationale', figures, new Set([...known, ...asked]));
}

function unsourced(
  field: TextField,
  figures: readonly number[],
  known: ReadonlySet<number>,
): Remark[] {
  const missing = [...new Set(figures)].filter(
    (figure) => figure >= FIRST_FIGURE && !known.has(figure),
  );
  if (missing.length === 0) return [];
  const listed = missing.join(', ');
  return [
    {
      at: ['texts', 'sv', field],
      message: {
        sv: `Siffror i ${FIELD_NAMES[field].sv} som ingen källa nämner: ${listed}.`,
        en: `Figures in ${FIELD_NAMES[field].en} that no source names: ${listed}.`,
      },
      fix: {
        sv: 'Nämn dem i "supports" hos den källa som de kommer från; är de våra egna, hos "assumption".',
        en: 'Name them in "supports" of the source that they come from; if they are ours, of the "assumption".',
      },
    },
  ];
}

const inDefaults = ({ parameters }: CriterionVersion, known: ReadonlySet<number>): Remark[] =>
  parameters.flatMap((parameter, index) => {
    if (!isNumber(parameter) || parameter.default < FIRST_FIGURE || known.has(parameter.default)) {
      return [];
    }
    return [
      {
        at: ['parameters', index, 'default'],
        message: {
          sv: `Ingen källa nämner förvalet ${parameter.default} för "${parameter.label.sv}".`,
          en: `No source names the default ${parameter.default} for "${parameter.label.en}".`,
        },
        fix: {
          sv: 'Skriv i "supports" varför det är förvalt; är det vårt eget, hos "assumption".',
          en: 'Write in "supports" why it is the default; if it is ours, of the "assumption".',
        },
      },
    ];
  });
