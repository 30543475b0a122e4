import type { Selection } from '@kravsmed/domain';
import type { ChosenClause } from './chosen-clause';
import { paragraph, text } from './inline-words';
import type { TableNode } from './nodes';
import type { Words } from './words';

interface Column {
  readonly header: string;
  readonly width: number;
  readonly cell: (clause: ChosenClause) => string;
}

/** The closing table: every number, version and title, and whether the words are the library's. */
export function register(
  clauses: readonly ChosenClause[],
  selection: Selection,
  { register: words }: Words,
): TableNode {
  const columns: Column[] = [
    { header: words.criterion, width: 12, cell: (clause) => clause.criterion.id },
    { header: words.version, width: 11, cell: (clause) => String(clause.version.version) },
    { header: words.title, width: 20, cell: (clause) => clause.title },
    ...(selection.sections.length < 2
      ? []
      : [
          { header: words.section, width: 18, cell: (clause: ChosenClause) => clause.section.name },
        ]),
    { header: words.use, width: 20, cell: (clause) => words.uses[clause.item.use] },
    { header: words.level, width: 13, cell: (clause) => words.levels[clause.version.level] },
    {
      header: words.state,
      width: 14,
      cell: (clause) => words[clause.state],
    },
  ];
  return {
    kind: 'table',
    caption: clauses.some(({ criterion }) => criterion.local)
      ? `${words.caption} ${words.captionLocal}`
      : words.caption,
    widths: columns.map((column) => column.width),
    header: columns.map((column) => [text(column.header)]),
    rows: clauses.map((clause) => columns.map((column) => [paragraph(column.cell(clause))])),
    rowHeaders: false,
  };
}
