import type {
  BlockNode,
  ClauseDocument,
  InlineNode,
  LabelledNode,
  TableNode,
  TrackedBlocksNode,
  TrackedChange,
} from '../nodes';
import { compareInline } from './compare-inline';

export const trackedBlocks = (
  change: TrackedChange,
  children: readonly BlockNode[],
): TrackedBlocksNode => ({ kind: 'trackedBlocks', change, children });

/** Whether a list item or a table cell is put in or taken out as a whole: it holds one tracked change and nothing else. */
export function trackedItem(item: readonly BlockNode[]): TrackedChange | undefined {
  const [only, more] = item;
  return only?.kind === 'trackedBlocks' && more === undefined ? only.change : undefined;
}

/** Whether a table row is put in or taken out as a whole: every cell of it is. */
export function trackedRow(row: TableNode['rows'][number]): TrackedChange | undefined {
  const [first, ...rest] = row.map(trackedItem);
  return rest.every((change) => change === first) ? first : undefined;
}

/** What a table's caption shows: in a redline, with what it was. */
export const captionOf = ({ caption, was }: TableNode): InlineNode[] =>
  wordsBefore(was?.caption, caption);

/** What a labelled part's label shows: in a redline, with what it was. */
export const labelOf = ({ label, was }: LabelledNode): InlineNode[] =>
  wordsBefore(was?.label, label);

const wordsBefore = (before: string | undefined, words: string): InlineNode[] => {
  const now: InlineNode[] = words === '' ? [] : [{ kind: 'text', text: words }];
  return before === undefined || before === words
    ? now
    : compareInline([{ kind: 'text', text: before }], now);
};

const LEGEND = {
  sv: (author: string, day: string) =>
    `Ändringar av ${author}, ${day}. Tillagd text är understruken, borttagen text är överstruken.`,
  en: (author: string, day: string) =>
    `Changes by ${author}, ${day}. Inserted text is underlined, deleted text is struck through.`,
};

/** For a format that cannot say it change by change: whose the changes are, and how they are shown. */
export const revisionLegend = ({ revision, language }: ClauseDocument): string | undefined =>
  revision && LEGEND[language](revision.author, revision.date.slice(0, 10));
