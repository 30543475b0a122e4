import { LANGUAGES } from '../../../kernel/localized-text';
import type { CriterionVersion } from '../../criterion';
import { parameterProblem } from '../../parameter-value';
import type { ParameterDeclaration } from '../../parameter';
import { richTextParameters } from '../../rich-text';
import { defineStructureCheck, type Remark } from '../check';
import { textsOf } from '../text-fields';

export const parametersDeclared = defineStructureCheck({
  id: 'C-parameters-declared',
  title: { sv: 'Parametrar är angivna och används', en: 'Parameters are declared and used' },
  severity: 'error',
  remarks: (version) => [...declarations(version), ...uses(version)],
});

function declarations({ parameters }: CriterionVersion): Remark[] {
  const seen = new Set<string>();
  return parameters.flatMap((parameter, index) => {
    const remarks = defaultFaults(parameter).map((fault) => ({
      ...fault,
      at: ['parameters', index, ...fault.at],
    }));
    if (seen.has(parameter.name)) {
      remarks.push({
        at: ['parameters', index, 'name'],
        message: {
          sv: `Parametern "${parameter.name}" finns redan.`,
          en: `The parameter "${parameter.name}" exists already.`,
        },
        fix: { sv: 'Ge den ett annat namn.', en: 'Give it another name.' },
      });
    }
    seen.add(parameter.name);
    return remarks;
  });
}

function defaultFaults(parameter: ParameterDeclaration): Remark[] {
  if ('minimum' in parameter && parameter.minimum > parameter.maximum) {
    return [
      {
        at: ['minimum'],
        message: { sv: '"minimum" är större än "maximum".', en: '"minimum" is above "maximum".' },
        fix: { sv: 'Byt plats på dem.', en: 'Change places.' },
      },
    ];
  }
  if (parameter.type === 'text') {
    return LANGUAGES.some(
      (language) => [...parameter.default[language]].length > parameter.maximumLength,
    )
      ? [
          {
            at: ['default'],
            message: {
              sv: 'Förvalet är längre än "maximumLength".',
              en: 'The default exceeds "maximumLength".',
            },
            fix: { sv: 'Korta förvalet.', en: 'Shorten the default.' },
          },
        ]
      : [];
  }
  if (parameter.default === undefined) return [];
  const problem = parameterProblem(parameter, parameter.default);
  if (problem === undefined) return [];
  return [
    {
      at: ['default'],
      message: {
        sv: `Förvalet får inte väljas. ${problem.sv}`,
        en: `The default may not be chosen. ${problem.en}`,
      },
      fix: {
        sv: 'Välj ett förval inom gränserna, eller flytta gränserna.',
        en: 'Choose a default within the bounds, or move the bounds.',
      },
    },
  ];
}

function uses(version: CriterionVersion): Remark[] {
  const declared = new Set(version.parameters.map(({ name }) => name));
  return LANGUAGES.flatMap((language) => {
    const used = new Set<string>();
    const remarks: Remark[] = [];
    for (const [field, text] of textsOf(version.texts[language])) {
      for (const name of richTextParameters(text)) {
        used.add(name);
        if (declared.has(name)) continue;
        remarks.push({
          at: ['texts', language, field],
          message: {
            sv: `{{${name}}} är ingen deklarerad parameter.`,
            en: `{{${name}}} is not a declared parameter.`,
          },
          fix: {
            sv: 'Lägg till den under "parameters", eller rätta namnet i texten.',
            en: 'Add it below "parameters", or correct the name in the text.',
          },
        });
      }
    }
    for (const name of declared) {
      if (used.has(name)) continue;
      remarks.push({
        at: ['texts', language],
        message: {
          sv: `Parametern "${name}" används inte i någon text på språket "${language}".`,
          en: `The parameter "${name}" is used in no text in the language "${language}".`,
        },
        fix: {
          sv: `Skriv {{${name}}} där värdet ska stå, eller ta bort parametern.`,
          en: `Write {{${name}}} where the value goes, or remove the parameter.`,
        },
      });
    }
    return remarks;
  });
}
