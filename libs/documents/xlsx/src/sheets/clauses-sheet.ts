import type { ClauseDocument } from '@kravsmed/clauses';
import type { WriteSheet } from 'hucre/xlsx';
import { clauseRows, type ClauseRow } from '../clause-rows';
import { workbookWordsIn } from '../words';
import { clauseColumns, type ClauseColumn } from './clause-columns';
import { marked, TRACKED_MARKS } from '../runs';
import { Grid, type Content } from './grid';
import { printedOn } from './print';

/** What is asked for: a clause a row, in the order of the tender. */
export function clausesSheet(document: ClauseDocument): WriteSheet {
  const rows = clauseRows(document.body);
  const columns = clauseColumns(document.language).filter(
    (column) => column.optional !== true || rows.some((row) => hasContent(column, row)),
  );
  const repeated = columns.flatMap(({ identifies }, index) => (identifies ? [index] : []));
  const grid = new Grid(columns.map(({ width }) => width));
  grid.header(columns.map(({ header }) => [{ text: header }]));
  for (const row of rows) {
    grid.row(
      columns.map(({ content }) => inChange(content(row), row)),
      { repeated },
    );
  }
  return {
    name: workbookWordsIn(document.language).sheets.clauses,
    ...grid.written,
    autoFilter: { range: grid.area },
    freezePane: { rows: 1, columns: 1 },
    ...printedOn('a3', document, { headerRow: true }),
  };
}

/** A clause that came or went is marked in every column of its row. */
const inChange = (content: Content, { change }: ClauseRow): Content => {
  if (change === undefined) return content;
  const runs = typeof content === 'number' ? [{ text: String(content) }] : content;
  return marked(runs, TRACKED_MARKS[change]);
};

function hasContent({ content }: ClauseColumn, row: ClauseRow): boolean {
  const found = content(row);
  return typeof found === 'number' || found.length > 0;
}
