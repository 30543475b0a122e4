import {
  AREAS,
  LEVELS,
  parseIsoDate,
  USES,
  type Area,
  type Level,
  type Use,
} from '@kravsmed/domain';

/** What the address of the library page says: a link to it shows the same list. */
export interface LibraryFilter {
  readonly q: string;
  readonly productGroup: readonly string[];
  readonly area: readonly Area[];
  readonly level: readonly Level[];
  readonly use: readonly Use[];
  /** Empty: today. */
  readonly asOf: string;
}

export const EMPTY_FILTER: LibraryFilter = {
  q: '',
  productGroup: [],
  area: [],
  level: [],
  use: [],
  asOf: '',
};

/** How many values are chosen that narrow the list beside the words. */
export const countChosen = ({ productGroup, area, level, use }: LibraryFilter): number =>
  productGroup.length + area.length + level.length + use.length;

/** The same words on the same day, among all criteria. */
export const wordsAlone = ({ q, asOf }: LibraryFilter): LibraryFilter => ({
  ...EMPTY_FILTER,
  q,
  asOf,
});

/** The filter in an address; what is not understood there is left out. */
export function readLibraryFilter(search: Readonly<Record<string, unknown>>): LibraryFilter {
  return {
    q: typeof search['q'] === 'string' || typeof search['q'] === 'number' ? `${search['q']}` : '',
    productGroup: words(search['productGroup']),
    area: known(search['area'], AREAS),
    level: known(search['level'], LEVELS),
    use: known(search['use'], USES),
    asOf: parseIsoDate(search['asOf']) ?? '',
  };
}

/** The same for the address: nothing for what is empty, so that addresses stay short. */
export function writeLibraryFilter(filter: LibraryFilter): Record<string, string | undefined> {
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(',') : undefined);
  return {
    q: filter.q || undefined,
    productGroup: list(filter.productGroup),
    area: list(filter.area),
    level: list(filter.level),
    use: list(filter.use),
    asOf: filter.asOf || undefined,
  };
}

function words(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(',').filter((word) => word !== '') : [];
}

function known<T extends string>(value: unknown, all: readonly T[]): readonly T[] {
  return all.filter((one) => words(value).includes(one));
}
