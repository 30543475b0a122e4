import type { CriteriaPackage, Goal, ProductGroup, Question } from '@kravsmed/domain';
import type { Places } from '../places';
import { bothLanguages, optional } from './both-languages';
import {
  GOALS,
  PACKAGE_CONTENTS,
  PACKAGE_VERSIONS,
  PACKAGES,
  PRODUCT_GROUPS,
  QUESTIONS,
} from './frame-sheets';
import type { ReadSheets } from './read-sheets';
import { RowGroups, versionKey } from './row-groups';
import type { Columns } from './sheet';
import type { SheetRow } from './sheet-row';

const placed = <C extends Columns, T extends object>(
  places: Places,
  row: SheetRow<C>,
  value: T,
): T => {
  places.set(value, row.place());
  return value;
};

export const readQuestions = (sheets: ReadSheets, places: Places): Question[] =>
  sheets.rows(QUESTIONS).map((row) =>
    placed(places, row, {
      slug: row.need('slug'),
      area: row.need('area'),
      name: bothLanguages(row, 'nameSv', 'nameEn'),
    }),
  );

export const readGoals = (sheets: ReadSheets, places: Places): Goal[] =>
  sheets.rows(GOALS).map((row) =>
    placed(places, row, {
      id: row.need('id'),
      name: bothLanguages(row, 'nameSv', 'nameEn'),
      ...optional('url', row.value('url')),
    }),
  );

export const readProductGroups = (sheets: ReadSheets, places: Places): ProductGroup[] =>
  sheets.rows(PRODUCT_GROUPS).map((row) =>
    placed(places, row, {
      slug: row.need('slug'),
      parent: row.value('parent') ?? null,
      name: bothLanguages(row, 'nameSv', 'nameEn'),
      synonyms: { sv: row.value('synonymsSv') ?? [], en: row.value('synonymsEn') ?? [] },
      cpv: row.value('cpv') ?? [],
      guidance: bothLanguages(row, 'guidanceSv', 'guidanceEn'),
    }),
  );

export function readPackages(sheets: ReadSheets, places: Places): CriteriaPackage[] {
  const versions = new RowGroups(sheets.rows(PACKAGE_VERSIONS), 'package', (row) =>
    row.need('package'),
  );
  const contents = new RowGroups(sheets.rows(PACKAGE_CONTENTS), 'package', (row) =>
    versionKey(row.need('package'), row.need('version')),
  );
  const known = new Set<string>();
  const knownVersions = new Set<string>();
  const packages = sheets.rows(PACKAGES).map((row) => {
    const id = row.need('id');
    known.add(id);
    const ofPackage = versions.of(id);
    if (ofPackage.length === 0) {
      row.refuse('id', {
        sv: `Paketet ${id} saknar version. Skriv minst en rad på bladet Paketens versioner.`,
        en: `The package ${id} has no version. Write at least one row on the sheet Package versions.`,
      });
    }
    return placed(places, row, {
      id,
      name: bothLanguages(row, 'nameSv', 'nameEn'),
      description: bothLanguages(row, 'descriptionSv', 'descriptionEn'),
      productGroups: row.need('productGroups'),
      versions: ofPackage.map((each) => {
        const version = each.need('version');
        const key = versionKey(id, version);
        knownVersions.add(key);
        const items = contents.of(key);
        if (items.length === 0) {
          each.refuse('version', {
            sv: `${key} är tom. Skriv minst en rad för den på bladet Paketens innehåll.`,
            en: `${key} is empty. Write at least one row for it on the sheet Package contents.`,
          });
        }
        return placed(places, each, {
          version,
          effectiveFrom: each.need('effectiveFrom'),
          criteria: items.map((item) =>
            placed(places, item, {
              criterion: item.need('criterion'),
              ...optional('use', item.value('use')),
              ...optional('parameters', item.value('parameters')),
            }),
          ),
        });
      }),
    });
  });
  versions.refuseOrphans(known, (id) => ({
    sv: `Paketet ${id} finns inte på bladet Paket. Skriv det där, eller ta bort raden.`,
    en: `The package ${id} is not on the sheet Packages. Write it there, or delete the row.`,
  }));
  contents.refuseOrphans(knownVersions, (key) => ({
    sv: `${key} finns inte på bladet Paketens versioner. Skriv den där, eller ta bort raden.`,
    en: `${key} is not on the sheet Package versions. Write it there, or delete the row.`,
  }));
  return packages;
}
