import { checkStructure } from '@kravsmed/domain';
import type { Criterion, IsoDate } from '@kravsmed/domain';
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
    for (const { pointer, message, fix } of checkStructure(version)) {
      const place = pointer.split('/').slice(1);
      report([...at, ...place], `${message.sv} ${fix.sv}`, `${message.en} ${fix.en}`);
    }
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
  });
}
