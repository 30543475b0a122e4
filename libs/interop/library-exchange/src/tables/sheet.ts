import type { LocalizedText } from '@kravsmed/domain';
import type { Codec } from '../cells/codec';

/** A column of a sheet: what it is called, how wide it is, how its values are written. */
export interface Column<T> {
  readonly name: LocalizedText;
  readonly codec: Codec<T>;
  readonly required: boolean;
  readonly width: number;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Sheet<C extends Columns = Columns> {
  readonly key: string;
  readonly name: LocalizedText;
  /** The name of its CSV file, without the ending. */
  readonly file: LocalizedText;
  readonly about: LocalizedText;
  readonly columns: C;
}

/** The values of a row; what is not there is left out. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]?: (C[K] extends Column<infer T> ? T : never) | undefined;
};

export const must = <T>(codec: Codec<T>, sv: string, en: string, width = 14): Column<T> => ({
  codec,
  name: { sv, en },
  required: true,
  width,
});

export const may = <T>(codec: Codec<T>, sv: string, en: string, width = 14): Column<T> => ({
  codec,
  name: { sv, en },
  required: false,
  width,
});

export const sheet = <C extends Columns>(
  key: string,
  name: LocalizedText,
  about: LocalizedText,
  columns: C,
): Sheet<C> => ({
  key,
  name,
  file: { sv: fileName(name.sv), en: fileName(name.en) },
  about,
  columns,
});

/** Without what some zip programs and web addresses cannot hold. */
const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-');
