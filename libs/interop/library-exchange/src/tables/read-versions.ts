import type {
  CriterionTexts,
  CriterionVersion,
  LegalReference,
  LocalizedText,
  ParameterDeclaration,
  Source,
} from '@kravsmed/domain';
import type { Places } from '../places';
import { bothLanguages, bothOrNone, optional } from './both-languages';
import { TEXTS_IN_WORDS } from './closed-words';
import { TEXTS, type VERSIONS } from './criterion-sheets';
import type { ReadSheets } from './read-sheets';
import { readDecision, readParameter } from './read-variants';
import { RowGroups, versionKey } from './row-groups';
import {
  complete,
  keyOfVersion,
  readChange,
  REQUIRED_TEXTS,
  VERSION_FIELDS,
  type OfVersion,
} from './version-parts';
import type { Columns, Sheet } from './sheet';
import type { RowIn, SheetRow } from './sheet-row';
import { EXAMPLES, LEGAL_BASIS, OPTIONS, PARAMETERS, SOURCES } from './version-sheets';

/** Puts each version together from the rows of seven sheets. */
export class VersionReader {
  private readonly texts;
  private readonly parameters;
  private readonly options;
  private readonly legalBasis;
  private readonly sources;
  private readonly examples;
  private readonly known = new Set<string>();
  private readonly knownParameters = new Set<string>();

  constructor(
    sheets: ReadSheets,
    private readonly places: Places,
  ) {
    const byVersion = <C extends OfVersion>(sheet: Sheet<C>): RowGroups<C> =>
      new RowGroups(sheets.rows(sheet), 'criterion', keyOfVersion);
    this.texts = byVersion(TEXTS);
    this.parameters = byVersion(PARAMETERS);
    this.legalBasis = byVersion(LEGAL_BASIS);
    this.sources = byVersion(SOURCES);
    this.examples = byVersion(EXAMPLES);
    this.options = new RowGroups(sheets.rows(OPTIONS), 'parameter', (row) => {
      const version = keyOfVersion(row);
      const parameter = row.need('parameter');
      return version === undefined || row.isFaulty('parameter')
        ? undefined
        : `${version} ${parameter}`;
    });
  }

  read(row: RowIn<typeof VERSIONS>): CriterionVersion {
    const key = versionKey(row.need('criterion'), row.need('version'));
    if (this.known.has(key)) {
      row.refuse('version', {
        sv: `${key} står redan på en rad ovanför. Ta bort den ena, eller ge den nästa nummer.`,
        en: `${key} stands in a row above already. Delete one of them, or give it the next number.`,
      });
    }
    this.known.add(key);
    const version: CriterionVersion = {
      version: row.need('version'),
      decision: readDecision(row),
      level: row.need('level'),
      uses: row.need('uses'),
      productGroups: row.need('productGroups'),
      parameters: this.readParameters(key),
      texts: this.readTexts(key, row),
      legalBasis: this.atLeastOne(
        this.legalBasis.of(key).map((each) => this.readLaw(each)),
        row,
        {
          sv: `${key} saknar rättslig grund. Skriv minst en rad för den på bladet Rättslig grund.`,
          en: `${key} has no legal basis. Write at least one row for it on the sheet Legal basis.`,
        },
      ),
      goals: row.value('goals') ?? [],
      lawBaseline: {
        eu: bothLanguages(row, 'euSv', 'euEn'),
        sweden: bothLanguages(row, 'swedenSv', 'swedenEn'),
        beyondEu: row.need('beyondEu'),
        beyondSweden: row.need('beyondSweden'),
      },
      examples: this.examples.of(key).map((each) =>
        this.placed(each, {
          text: bothLanguages(each, 'textSv', 'textEn'),
          illustration: each.need('illustration'),
        }),
      ),
      sources: this.atLeastOne(
        this.sources.of(key).map((each) => this.readSource(each)),
        row,
        {
          sv: `${key} saknar källa. Skriv minst en rad för den på bladet Källor.`,
          en: `${key} has no source. Write at least one row for it on the sheet Sources.`,
        },
      ),
      change: readChange(row),
      followUpEffort: row.need('followUpEffort'),
      marketAvailability: row.need('marketAvailability'),
    };
    this.places.set(version, row.place(VERSION_FIELDS));
    return version;
  }

  /** A version whose criterion is unknown has been told; what belongs to it is not told again. */
  passOver(row: RowIn<typeof VERSIONS>): void {
    const key = keyOfVersion(row);
    if (key === undefined) return;
    this.known.add(key);
    for (const each of this.parameters.of(key)) {
      const name = each.value('name');
      if (name !== undefined) this.knownParameters.add(`${key} ${name}`);
    }
  }

  /** Rows of versions that the file does not have. To be called when all versions are read. */
  refuseOrphans(): void {
    const noVersion = (key: string): LocalizedText => ({
      sv: `${key} finns inte på bladet Versioner. Skriv den där, eller ta bort raden.`,
      en: `${key} is not on the sheet Versions. Write it there, or delete the row.`,
    });
    for (const group of [
      this.texts,
      this.parameters,
      this.legalBasis,
      this.sources,
      this.examples,
    ]) {
      group.refuseOrphans(this.known, noVersion);
    }
    this.options.refuseOrphans(this.knownParameters, (key) => ({
      sv: `Det finns inget värde av typen val som heter ${key} på bladet Värden. Skriv det där, eller ta bort raden.`,
      en: `There is no value of the type choice called ${key} on the sheet Values. Write it there, or delete the row.`,
    }));
  }

  private readTexts(key: string, version: RowIn<typeof VERSIONS>): CriterionVersion['texts'] {
    const sv: Partial<Record<keyof CriterionTexts, string>> = {};
    const en: Partial<Record<keyof CriterionTexts, string>> = {};
    const rowOf = new Map<string, RowIn<typeof TEXTS>>();
    for (const row of this.texts.of(key)) {
      const part = row.need('part');
      if (row.isFaulty('part')) continue;
      if (rowOf.has(part)) {
        row.refuse('part', {
          sv: `${key} har redan en rad för ${TEXTS_IN_WORDS[part].sv}. Ta bort den ena.`,
          en: `${key} has a row for ${TEXTS_IN_WORDS[part].en} already. Delete one of them.`,
        });
        continue;
      }
      rowOf.set(part, row);
      const needed = part !== 'award';
      const swedish = needed ? row.need('sv') : row.value('sv');
      const english = needed ? row.need('en') : row.value('en');
      if (row.isFaulty('sv')) this.places.doubt(sv);
      if (row.isFaulty('en')) this.places.doubt(en);
      if (swedish !== undefined) sv[part] = swedish;
      if (english !== undefined) en[part] = english;
    }
    const missing = REQUIRED_TEXTS.filter((part) => !rowOf.has(part));
    if (missing.length > 0) {
      this.places.doubt(sv);
      this.places.doubt(en);
      this.refuseTexts(key, version, missing);
    }
    for (const [language, texts] of [
      ['sv', sv],
      ['en', en],
    ] as const) {
      this.places.set(texts, (path) => {
        const row = rowOf.get(String(path[0]));
        return row === undefined ? version.position('criterion') : row.position(language);
      });
    }
    return { sv: complete(sv), en: complete(en) };
  }

  private refuseTexts(
    key: string,
    version: RowIn<typeof VERSIONS>,
    missing: readonly (keyof CriterionTexts)[],
  ): void {
    const names = (language: keyof LocalizedText): string =>
      missing.map((part) => TEXTS_IN_WORDS[part][language]).join(', ');
    version.refuse('criterion', {
      sv: `${key} saknar text på bladet Texter: ${names('sv')}. Skriv en rad för var och en.`,
      en: `${key} lacks text on the sheet Texts: ${names('en')}. Write a row for each.`,
    });
  }

  private readParameters(key: string): readonly ParameterDeclaration[] {
    return this.parameters.of(key).map((row) => {
      const name = row.need('name');
      const options = this.options.of(`${key} ${name}`).map((option) => ({
        value: option.need('value'),
        label: bothLanguages(option, 'labelSv', 'labelEn'),
      }));
      const parameter = readParameter(row, options);
      if (parameter.type === 'choice') {
        this.knownParameters.add(`${key} ${name}`);
        if (options.length < 2) {
          row.refuse('type', {
            sv: `Värdet ${name} i ${key} ska ha minst två rader på bladet Val.`,
            en: `The value ${name} of ${key} needs at least two rows on the sheet Options.`,
          });
        }
      }
      if (row.hasFault) this.places.doubt(parameter);
      return this.placed(row, parameter);
    });
  }

  private readLaw(row: RowIn<typeof LEGAL_BASIS>): LegalReference {
    return this.placed(row, {
      name: bothLanguages(row, 'nameSv', 'nameEn'),
      ...optional('article', row.value('article')),
      ...optional('eli', row.value('eli')),
      ...optional('celex', row.value('celex')),
      ...optional('sfs', row.value('sfs')),
      ...optional('url', row.value('url')),
    });
  }

  private readSource(row: RowIn<typeof SOURCES>): Source {
    return this.placed(row, {
      kind: row.need('kind'),
      title: row.need('title'),
      ...optional('url', row.value('url')),
      ...optional('supports', bothOrNone(row, 'supportsSv', 'supportsEn')),
    });
  }

  private atLeastOne<T>(
    items: readonly T[],
    row: RowIn<typeof VERSIONS>,
    message: LocalizedText,
  ): readonly T[] {
    if (items.length === 0) row.refuse('criterion', message);
    return items;
  }

  private placed<C extends Columns, T extends object>(row: SheetRow<C>, value: T): T {
    this.places.set(value, row.place());
    return value;
  }
}
