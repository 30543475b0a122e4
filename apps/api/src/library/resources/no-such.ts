import { notFound, type Problem } from '../../platform/http/problem';

export const noSuchCriterion = (reference: string): Problem =>
  notFound(
    `Det finns inget kriterium ”${shown(reference)}”. Sök bland kriterierna med /api/v1/criteria?q=.`,
    `There is no criterion "${shown(reference)}". Search the criteria with /api/v1/criteria?q=.`,
  );

export const noSuchVersion = (id: string, version: string | number): Problem =>
  notFound(
    `${id} har ingen version ${shown(version)}. Versionerna finns på /api/v1/criteria/${id}/versions.`,
    `${id} has no version ${shown(version)}. Its versions are at /api/v1/criteria/${id}/versions.`,
  );

export const noSuchPackage = (id: string): Problem =>
  notFound(
    `Det finns inget paket ”${shown(id)}” den dagen. Paketen finns på /api/v1/packages.`,
    `There is no package "${shown(id)}" on that day. The packages are at /api/v1/packages.`,
  );

const shown = (value: string | number): string => String(value).slice(0, 80);
