import type { CriterionTexts, Language } from '@kravsmed/domain';
import type { CellValue } from '../cells/codec';
import type { LibraryParts } from '../library-parts';
import { TEXTS_IN_WORDS } from './closed-words';
import { CRITERIA, EXTERNAL_IDS, RELATIONS, TEXTS, VERSIONS } from './criterion-sheets';
import { decisionCells, parameterCells, relationCells } from './variant-rows';
import {
  GOALS,
  PACKAGE_CONTENTS,
  PACKAGE_VERSIONS,
  PACKAGES,
  PRODUCT_GROUPS,
  QUESTIONS,
} from './frame-sheets';
import type { Columns, RowOf, Sheet } from './sheet';
import { EXAMPLES, LEGAL_BASIS, OPTIONS, PARAMETERS, SOURCES } from './version-sheets';

/** A sheet as it is written: its heading, then its rows. */
export interface Table {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The whole library as sheets, in the words of `language`. */
export function writeTables(parts: LibraryParts, language: Language): readonly Table[] {
  const table = <C extends Columns>(sheet: Sheet<C>, rows: Iterable<RowOf<C>>): Table => ({
    sheet,
    rows: Array.from(rows, (row) => cellsOf(sheet, row, language)),
  });
  const versions = parts.criteria.flatMap(({ id, versions: all }) =>
    all.map((version) => ({ at: { criterion: id, version: version.version }, version })),
  );
  const packageVersions = parts.packages.flatMap((entry) =>
    entry.versions.map((version) => ({
      at: { package: entry.id, version: version.version },
      version,
    })),
  );
  return [
    table(
      CRITERIA,
      parts.criteria.map(({ id, slug, area, question }) => ({
        criterion: id,
        slug,
        area,
        question,
      })),
    ),
    table(
      VERSIONS,
      versions.map(({ at, version }) => ({ ...at, ...versionCells(version) })),
    ),
    table(
      TEXTS,
      versions.flatMap(({ at, version: { texts } }) =>
        TEXT_PARTS.filter(
          (part) => texts.sv[part] !== undefined || texts.en[part] !== undefined,
        ).map((part) => ({ ...at, part, sv: texts.sv[part], en: texts.en[part] })),
      ),
    ),
    table(
      PARAMETERS,
      versions.flatMap(({ at, version }) =>
        version.parameters.map((parameter) => ({ ...at, ...parameterCells(parameter) })),
      ),
    ),
    table(
      OPTIONS,
      versions.flatMap(({ at, version }) =>
        version.parameters.flatMap((parameter) =>
          parameter.type !== 'choice'
            ? []
            : parameter.options.map(({ value, label }) => ({
                ...at,
                parameter: parameter.name,
                value,
                labelSv: label.sv,
                labelEn: label.en,
              })),
        ),
      ),
    ),
    table(
      RELATIONS,
      parts.criteria.flatMap(({ id, relations }) =>
        relations.map((relation) => ({ criterion: id, ...relationCells(relation) })),
      ),
    ),
    table(
      LEGAL_BASIS,
      versions.flatMap(({ at, version }) =>
        version.legalBasis.map(({ name, ...rest }) => ({ ...at, ...pair('name', name), ...rest })),
      ),
    ),
    table(
      SOURCES,
      versions.flatMap(({ at, version }) =>
        version.sources.map(({ supports, ...rest }) => ({
          ...at,
          ...rest,
          supportsSv: supports?.sv,
          supportsEn: supports?.en,
        })),
      ),
    ),
    table(
      EXAMPLES,
      versions.flatMap(({ at, version }) =>
        version.examples.map(({ text, illustration }) => ({
          ...at,
          ...pair('text', text),
          illustration,
        })),
      ),
    ),
    table(
      EXTERNAL_IDS,
      parts.criteria.flatMap(({ id: criterion, externalIds }) =>
        externalIds.map(({ scheme, id }) => ({ criterion, scheme, id })),
      ),
    ),
    table(
      QUESTIONS,
      parts.questions.map(({ slug, area, name }) => ({ slug, area, ...pair('name', name) })),
    ),
    table(
      PRODUCT_GROUPS,
      parts.productGroups.map(({ slug, parent, name, synonyms, cpv, guidance }) => ({
        slug,
        parent: parent ?? undefined,
        ...pair('name', name),
        ...pair('synonyms', synonyms),
        cpv,
        ...pair('guidance', guidance),
      })),
    ),
    table(
      GOALS,
      parts.goals.map(({ id, name, url }) => ({ id, ...pair('name', name), url })),
    ),
    table(
      PACKAGES,
      parts.packages.map(({ id, name, description, productGroups }) => ({
        id,
        ...pair('name', name),
        ...pair('description', description),
        productGroups,
      })),
    ),
    table(
      PACKAGE_VERSIONS,
      packageVersions.map(({ at, version: { effectiveFrom } }) => ({ ...at, effectiveFrom })),
    ),
    table(
      PACKAGE_CONTENTS,
      packageVersions.flatMap(({ at, version }) =>
        version.criteria.map((item) => ({ ...at, ...item })),
      ),
    ),
  ];
}

const TEXT_PARTS = Object.keys(TEXTS_IN_WORDS) as (keyof CriterionTexts)[];

const cellsOf = <C extends Columns>(
  sheet: Sheet<C>,
  row: RowOf<C>,
  language: Language,
): CellValue[] =>
  Object.entries(sheet.columns).map(([key, { codec }]) => {
    const value: unknown = row[key];
    return value === undefined ? null : codec.write(value, language);
  });

/** Both languages, each in its own column. */
const pair = <K extends string, T>(
  key: K,
  { sv, en }: Readonly<Record<Language, T>>,
): Readonly<Record<`${K}Sv` | `${K}En`, T>> =>
  ({ [`${key}Sv`]: sv, [`${key}En`]: en }) as Record<`${K}Sv` | `${K}En`, T>;

function versionCells(
  version: LibraryParts['criteria'][number]['versions'][number],
): RowOf<(typeof VERSIONS)['columns']> {
  const { lawBaseline, change } = version;
  return {
    ...decisionCells(version.decision),
    level: version.level,
    uses: version.uses,
    productGroups: version.productGroups,
    goals: version.goals,
    followUpEffort: version.followUpEffort,
    marketAvailability: version.marketAvailability,
    ...pair('eu', lawBaseline.eu),
    ...pair('sweden', lawBaseline.sweden),
    beyondEu: lawBaseline.beyondEu,
    beyondSweden: lawBaseline.beyondSweden,
    changeClass: change.classification,
    moved: change.moved,
    meaningUnchanged: change.meaningUnchanged,
    ...pair('what', change.what),
    ...pair('why', change.why),
    driverSv: change.driver?.name.sv,
    driverEn: change.driver?.name.en,
    certainty: change.driver?.certainty,
  };
}
