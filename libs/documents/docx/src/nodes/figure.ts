import type { FigureNode } from '@kravsmed/clauses';
import { Paragraph } from 'docx';
import type { BlockRenderer } from '../render-context';
import { STYLE } from '../style-ids';

export const renderFigure: BlockRenderer<FigureNode> = ({ caption, bars }) => [
  new Paragraph({ style: STYLE.caption, text: caption }),
  ...bars.map(({ label, shown }) => new Paragraph({ text: `${label}: ${shown}` })),
];
