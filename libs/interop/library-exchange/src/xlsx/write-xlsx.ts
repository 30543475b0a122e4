import type { Library, Language } from '@kravsmed/domain';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  writeXlsx,
  type Cell,
  type ColumnDef,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import type { CellValue } from '../cells/codec';
import { columnLetters } from '../exchange-problem';
import { partsOf } from '../library-parts';
import { headingOf } from '../tables/heading';
import { HOW_TO_NAME, howTo } from '../tables/how-to';
import type { Column, Sheet } from '../tables/sheet';
import { writeTables, type Table } from '../tables/write-tables';
import { writeZip } from '../zip/write-zip';
import { DAY, LOOK, LOOKS } from './look';
import { rowHeight } from './row-height';

/** So many rows below the last have drop-downs too: room to write in. */
const ROOM = 5_000;

/** The library as a workbook, a sheet a kind. */
export async function writeLibraryXlsx(library: Library, language: Language): Promise<Uint8Array> {
  const tables = writeTables(partsOf(library), language);
  const packed = await writeXlsx({
    sheets: [howToSheet(language), ...tables.map((table) => tableSheet(table, language))],
    properties: { title: HOW_TO[language], creator: 'Kravsmed', created: EPOCH, modified: EPOCH },
    defaultFont: LOOK.cell.font,
  });
  return inOrder(packed);
}

const HOW_TO = {
  sv: 'Kravsmeds kriteriebibliotek',
  en: 'The criteria library of Kravsmed',
} as const;
/** The same library gives the same file: it is told by its ETag whether it has changed. */
const EPOCH = new Date('2000-01-01T00:00:00Z');

function tableSheet({ sheet, rows }: Table, language: Language): WriteSheet {
  const columns = Object.values(sheet.columns);
  const last = rows.length + 1 + ROOM;
  return {
    name: sheet.name[language],
    columns: columns.map(columnOf),
    rows: [
      columns.map((column) => headingOf(column, language)),
      ...rows.map((row) => row.map(escaped)),
    ],
    cells: headerCells(columns, language),
    rowDefs: heights(rows, columns, language),
    freezePane: { rows: 1, columns: sheet.columns['criterion'] === columns[0] ? 1 : 0 },
    autoFilter: { range: `A1:${columnLetters(columns.length)}${rows.length + 1}` },
    dataValidations: dropDowns(sheet, language, last),
  };
}

const columnOf = ({ width, codec }: Column<unknown>): ColumnDef => ({
  width,
  style: LOOKS[codec.look],
  ...(codec.look === 'day' && { numFmt: DAY }),
});

function heights(
  rows: Table['rows'],
  columns: readonly Column<unknown>[],
  language: Language,
): Map<number, { height: number }> {
  const widths = columns.map(({ width }) => width);
  // A filter's button takes room from the heading.
  const heading = rowHeight(
    columns.map((column) => headingOf(column, language)),
    widths.map((width) => width - 4),
  );
  return new Map([
    [0, { height: heading }],
    ...rows.map((row, index) => [index + 1, { height: rowHeight(row, widths) }] as const),
  ]);
}

function headerCells(
  columns: readonly Column<unknown>[],
  language: Language,
): Map<string, Partial<Cell>> {
  return new Map(
    columns.map((column, index) => [
      `0,${index}`,
      { type: 'string', value: headingOf(column, language), style: LOOK.header },
    ]),
  );
}

function dropDowns(sheet: Sheet, language: Language, last: number): DataValidation[] {
  return Object.values(sheet.columns).flatMap(({ codec, name }, index) => {
    const values = codec.choices?.(language);
    if (values === undefined) return [];
    const letters = columnLetters(index + 1);
    return [
      {
        type: 'list',
        values: [...values],
        range: `${letters}2:${letters}${last}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: name[language],
        errorMessage: CHOOSE[language],
      } satisfies DataValidation,
    ];
  });
}

const CHOOSE = { sv: 'Välj ur listan.', en: 'Choose from the list.' } as const;

const HOW_TO_WIDTHS = [80, 80] as const;

function howToSheet(language: Language): WriteSheet {
  const order: readonly Language[] = language === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  const lines = howTo();
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, row) =>
    order.forEach((each, column) => {
      cells.set(`${row},${column}`, {
        type: 'string',
        value: line[each],
        style: row === 0 ? LOOK.title : LOOK.words,
      });
    }),
  );
  return {
    name: HOW_TO_NAME[language],
    columns: HOW_TO_WIDTHS.map((width) => ({ width })),
    cells,
    rowDefs: new Map(
      lines.map((line, row) => [
        row,
        { height: row === 0 ? 24 : rowHeight([line.sv, line.en], HOW_TO_WIDTHS) + 4 },
      ]),
    ),
  };
}

/**
 * `_x0041_` would be read as an A. hucre escapes what XML cannot hold, but not what looks as if it had
 * been escaped.
 */
const escaped = (cell: CellValue): CellValue =>
  typeof cell === 'string' ? cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : cell;

/** The list of content types first, as readers expect; the rest by name; no part from the clock. */
function inOrder(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed);
  const first = '[Content_Types].xml';
  const names = Object.keys(files).filter((name) => name !== first && !name.endsWith('/'));
  const workbook = files['xl/workbook.xml'];
  if (workbook !== undefined) {
    // There is nothing to calculate; asked to do so, Excel would want to save a file that was only read.
    files['xl/workbook.xml'] = strToU8(strFromU8(workbook).replace(/<calcPr\b[^>]*\/>/, ''));
  }
  return writeZip(
    Object.fromEntries(
      [first, ...names.sort()].map((name) => [name, files[name] ?? new Uint8Array()]),
    ),
  );
}
