import type { FigureNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

/** A bar a line: a sheet's own charts are for numbers that stand in cells. */
export const renderFigure: BlockToLines<FigureNode> = ({ caption, bars }) => [
  [{ text: caption, strong: true }],
  ...bars.map(({ label, shown }) => [{ text: `${label}: ${shown}` }]),
];
