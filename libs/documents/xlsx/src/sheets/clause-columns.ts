import { wordsIn, type ClauseDocument } from '@kravsmed/clauses';
import type { ClausePart, ClauseRow } from '../clause-rows';
import type { Run } from '../runs';
import { workbookWordsIn } from '../words';

export interface ClauseColumn {
  readonly header: string;
  /** In digits of the sheet's font. */
  readonly width: number;
  readonly content: (row: ClauseRow) => readonly Run[] | number;
  /** Left out when no row has anything to say in it. */
  readonly optional?: true;
  /** Repeated where a row is continued, to say of what. */
  readonly identifies?: true;
}

export function clauseColumns(language: ClauseDocument['language']): ClauseColumn[] {
  const words = wordsIn(language);
  const { columns } = workbookWordsIn(language);
  const part =
    (name: ClausePart): ClauseColumn['content'] =>
    ({ parts }) =>
      parts[name] ?? [];
  const ofClause =
    (say: (clause: NonNullable<ClauseRow['clause']>) => string): ClauseColumn['content'] =>
    ({ clause }) =>
      clause === undefined ? [] : [{ text: say(clause) }];
  return [
    {
      header: columns.number,
      width: 11,
      identifies: true,
      content: (row) => (row.number === '' ? [] : [{ text: row.number }]),
    },
    { header: columns.place, width: 22, content: (row) => row.place },
    {
      header: columns.criterion,
      width: 11,
      identifies: true,
      content: ofClause(({ criterion }) => criterion),
    },
    {
      header: words.register.version,
      width: 9,
      identifies: true,
      content: ({ clause }) =>
        clause?.was === undefined || clause.was.version === clause.version
          ? (clause?.version ?? [])
          : changed(String(clause.was.version), String(clause.version)),
    },
    { header: words.register.title, width: 24, content: title },
    { header: columns.use, width: 18, content: ofClause(({ use }) => words.use[use]) },
    { header: columns.requirement, width: 60, content: part('requirement') },
    { header: columns.scoring, width: 18, optional: true, content: part('scoring') },
    { header: words.evidence, width: 38, optional: true, content: part('evidence') },
    { header: words.followUp, width: 38, optional: true, content: part('followUp') },
    { header: words.legalBasis, width: 34, optional: true, content: part('legalBasis') },
    { header: columns.appliesTo, width: 16, optional: true, content: part('appliesTo') },
    { header: columns.note, width: 24, optional: true, content: part('note') },
    {
      header: words.register.state,
      width: 12,
      content: (row) =>
        isOfOrganisation(row)
          ? (row.provenance ?? [])
          : ofClause(({ state }) => words.register[state])(row),
    },
  ];
}

const title: ClauseColumn['content'] = ({ clause }) => {
  if (clause === undefined) return [];
  const before = clause.was?.title ?? clause.title;
  return before === clause.title ? [{ text: clause.title }] : changed(before, clause.title);
};

const changed = (before: string, now: string): Run[] => [
  { text: before, removed: true },
  { text: ' ' },
  { text: now, added: true },
];

/** Words that the library does not have: the reader must be told whose they are. */
const isOfOrganisation = ({ clause }: ClauseRow): boolean =>
  clause?.state === 'local' || clause?.state === 'localAdapted';
