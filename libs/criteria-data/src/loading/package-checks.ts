import { parseIsoDate } from '@kravsmed/domain';
import type { Criterion, CriterionVersion, PackageItem, ParameterValue } from '@kravsmed/domain';
import type { ParameterDeclaration } from '@kravsmed/domain';
import type { DataPath } from '../yaml/yaml-file';
import type { LoadedFiles } from './loaded-files';
import type { Report } from './version-checks';

/** Packages name criteria that exist, in uses and with values that these allow. */
export function checkPackages(files: LoadedFiles, report: Report): void {
  const groups = new Set(files.productGroups.data.map(({ slug }) => slug));
  const criteria = new Map(files.criteria.map(({ data }) => [data.id, data]));
  files.packages.data.forEach((entry, index) => {
    entry.productGroups.forEach((group, at) => {
      if (groups.has(group)) return;
      report(
        [index, 'productGroups', at],
        `okänd produktgrupp: "${group}"`,
        `unknown product group: "${group}"`,
      );
    });
    entry.versions.forEach((version, at) => {
      const here = [index, 'versions', at];
      const former = entry.versions[at - 1];
      if (version.version !== at + 1) {
        report(
          [...here, 'version'],
          'versionerna ska vara numrerade 1, 2, 3 utan luckor',
          'versions are numbered 1, 2, 3 without gaps',
        );
      }
      if (former !== undefined && version.effectiveFrom <= former.effectiveFrom) {
        report(
          [...here, 'effectiveFrom'],
          'en senare version måste börja gälla efter den förra',
          'a later version must take effect after the former one',
        );
      }
      const seen = new Set<string>();
      version.criteria.forEach((item, place) => {
        checkItem(item, criteria.get(item.criterion), seen, [...here, 'criteria', place], report);
      });
    });
  });
}

function checkItem(
  item: PackageItem,
  criterion: Criterion | undefined,
  seen: Set<string>,
  at: DataPath,
  report: Report,
): void {
  if (seen.has(item.criterion)) {
    report(
      [...at, 'criterion'],
      `${item.criterion} står redan i paketet`,
      `${item.criterion} stands in the package already`,
    );
  }
  seen.add(item.criterion);
  if (criterion === undefined) {
    report(
      [...at, 'criterion'],
      `okänt kriterium: ${item.criterion}`,
      `unknown criterion: ${item.criterion}`,
    );
    return;
  }
  const { use } = item;
  if (use !== undefined && !criterion.versions.some(({ uses }) => uses.includes(use))) {
    report(
      [...at, 'use'],
      `ingen version av ${criterion.id} får användas som "${use}"`,
      `no version of ${criterion.id} may be used as "${use}"`,
    );
  }
  for (const [name, value] of Object.entries(item.parameters ?? {})) {
    if (criterion.versions.some((version) => allows(version, name, value))) continue;
    report(
      [...at, 'parameters', name],
      `ingen version av ${criterion.id} tar värdet ${String(value)} för "${name}"`,
      `no version of ${criterion.id} takes the value ${String(value)} for "${name}"`,
    );
  }
}

const allows = (version: CriterionVersion, name: string, value: ParameterValue): boolean =>
  version.parameters.some((parameter) => parameter.name === name && takes(parameter, value));

function takes(parameter: ParameterDeclaration, value: ParameterValue): boolean {
  switch (parameter.type) {
    case 'number':
    case 'percent':
      return typeof value === 'number' && value >= parameter.minimum && value <= parameter.maximum;
    case 'choice':
      return parameter.options.some((option) => option.value === value);
    case 'date':
      return parseIsoDate(value) !== undefined;
    case 'text':
      return typeof value === 'string' && value.length <= parameter.maximumLength;
  }
}
