import { LANGUAGES, richTextParameters } from '@kravsmed/domain';
import type { Criterion, CriterionTexts, CriterionVersion, IsoDate } from '@kravsmed/domain';
import type { LocalizedText, ParameterDeclaration } from '@kravsmed/domain';
import type { DataPath } from '../yaml/yaml-file';

export type Report = (path: DataPath, sv: string, en: string) => void;

/** Versions are numbered 1, 2, 3 and decided in that order; only the last may be undecided. */
export function checkVersions(criterion: Criterion, report: Report): void {
  let formerDay: IsoDate | undefined;
  criterion.versions.forEach((version, index) => {
    const at = ['versions', index];
    if (version.version !== index + 1) {
      report(
        [...at, 'version'],
        `versionerna ska vara numrerade 1, 2, 3 utan luckor; här ska stå ${index + 1}`,
        `versions are numbered 1, 2, 3 without gaps; ${index + 1} is expected here`,
      );
    }
    checkDates(version, [...at, 'decision'], report);
    const { decision } = version;
    if (decision.status === 'approved' || decision.status === 'withdrawn') {
      if (formerDay !== undefined && decision.effectiveFrom <= formerDay) {
        report(
          [...at, 'decision', 'effectiveFrom'],
          'en senare version måste börja gälla efter den förra',
          'a later version must take effect after the former one',
        );
      }
      formerDay = decision.effectiveFrom;
    } else if (index < criterion.versions.length - 1) {
      report(
        [...at, 'decision', 'status'],
        'bara den sista versionen får vara utkast eller på remiss',
        'only the last version may be a draft or in consultation',
      );
    }
    checkParameters(version, at, report);
  });
}

function checkDates({ decision }: CriterionVersion, at: DataPath, report: Report): void {
  const order = (key: string, day: IsoDate | undefined, after: string, earlier: IsoDate): void => {
    if (day === undefined || day >= earlier) return;
    report([...at, key], `"${key}" ligger före "${after}"`, `"${key}" is before "${after}"`);
  };
  if (decision.status === 'consultation') {
    order('plannedFrom', decision.plannedFrom, 'consultationEndsOn', decision.consultationEndsOn);
  } else if (decision.status !== 'draft') {
    order('effectiveFrom', decision.effectiveFrom, 'approvedOn', decision.approvedOn);
    order('usableFrom', decision.usableFrom, 'approvedOn', decision.approvedOn);
    if (decision.status === 'withdrawn') {
      order('withdrawnFrom', decision.withdrawnFrom, 'effectiveFrom', decision.effectiveFrom);
    }
  }
}

function checkParameters(version: CriterionVersion, at: DataPath, report: Report): void {
  const declared = new Set<string>();
  version.parameters.forEach((parameter, index) => {
    const here = [...at, 'parameters', index];
    if (declared.has(parameter.name)) {
      report(
        [...here, 'name'],
        `parametern "${parameter.name}" finns redan`,
        `the parameter "${parameter.name}" exists already`,
      );
    }
    declared.add(parameter.name);
    const fault = defaultFault(parameter);
    if (fault) report([...here, 'default'], fault.sv, fault.en);
  });
  for (const language of LANGUAGES) {
    const used = new Set<string>();
    for (const [field, text] of textsOf(version.texts[language])) {
      for (const name of richTextParameters(text)) {
        used.add(name);
        if (declared.has(name)) continue;
        report(
          [...at, 'texts', language, field],
          `{{${name}}} är ingen deklarerad parameter`,
          `{{${name}}} is not a declared parameter`,
        );
      }
    }
    for (const name of declared) {
      if (used.has(name)) continue;
      report(
        [...at, 'texts', language],
        `parametern "${name}" används inte i någon text på språket "${language}"`,
        `the parameter "${name}" is used in no text in the language "${language}"`,
      );
    }
  }
}

export const textsOf = (texts: CriterionTexts): [keyof CriterionTexts, string][] =>
  (['title', 'requirement', 'award', 'evidence', 'followUp', 'rationale', 'summary'] as const)
    .map((field): [keyof CriterionTexts, string | undefined] => [field, texts[field]])
    .filter((entry): entry is [keyof CriterionTexts, string] => entry[1] !== undefined);

function defaultFault(parameter: ParameterDeclaration): LocalizedText | undefined {
  switch (parameter.type) {
    case 'number':
    case 'percent': {
      const { minimum, maximum, decimals = 0 } = parameter;
      if (minimum > maximum) {
        return { sv: '"minimum" är större än "maximum"', en: '"minimum" is above "maximum"' };
      }
      if (parameter.default < minimum || parameter.default > maximum) {
        return {
          sv: `förvalet ${parameter.default} ligger utanför ${minimum} till ${maximum}`,
          en: `the default ${parameter.default} is outside ${minimum} to ${maximum}`,
        };
      }
      if (Number(parameter.default.toFixed(decimals)) !== parameter.default) {
        return {
          sv: `förvalet ${parameter.default} har fler decimaler än "decimals" tillåter`,
          en: `the default ${parameter.default} has more decimals than "decimals" allows`,
        };
      }
      return undefined;
    }
    case 'choice':
      return parameter.options.some(({ value }) => value === parameter.default)
        ? undefined
        : { sv: 'förvalet är inget av alternativen', en: 'the default is none of the options' };
    case 'text':
      return LANGUAGES.some(
        (language) => parameter.default[language].length > parameter.maximumLength,
      )
        ? { sv: 'förvalet är längre än "maximumLength"', en: 'the default exceeds "maximumLength"' }
        : undefined;
    case 'date':
      return undefined;
  }
}
