import type { LocalizedText } from '@kravsmed/domain';
import type { Columns } from './sheet';
import type { SheetRow } from './sheet-row';

/** `KS-1042:3`, by which the rows of a version find each other. */
export const versionKey = (criterion: string, version: number): string => `${criterion}:${version}`;

/** Rows by what they belong to, in the order in which they stand. */
export class RowGroups<C extends Columns> {
  private readonly groups = new Map<string, SheetRow<C>[]>();

  constructor(
    rows: readonly SheetRow<C>[],
    private readonly keyColumn: keyof C & string,
    keyOf: (row: SheetRow<C>) => string | undefined,
  ) {
    for (const row of rows) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const group = this.groups.get(key);
      if (group === undefined) this.groups.set(key, [row]);
      else group.push(row);
    }
  }

  of(key: string): readonly SheetRow<C>[] {
    return this.groups.get(key) ?? [];
  }

  /** The rows that belong to nothing that is known. */
  others(known: ReadonlySet<string>): readonly SheetRow<C>[] {
    return [...this.groups].filter(([key]) => !known.has(key)).flatMap(([, rows]) => rows);
  }

  /** Rows that belong to nothing in the file would be lost: each is told. */
  refuseOrphans(known: ReadonlySet<string>, owner: (key: string) => LocalizedText): void {
    for (const [key, rows] of this.groups) {
      if (known.has(key)) continue;
      for (const row of rows) row.refuse(this.keyColumn, owner(key));
    }
  }
}
