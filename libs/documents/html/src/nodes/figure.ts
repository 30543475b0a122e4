import type { FigureBar, FigureNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

const WIDTH = 640;
const ROW = 46;
const BAR = 16;
/** Room for words above the bar. */
const WORDS = 20;

/** Dark enough beside white for those who see little; which bar is which, the words above it say. */
const COLOURS: Readonly<Record<FigureBar['tone'], string>> = {
  environment: '#2f6f3e',
  animalWelfare: '#8a5a00',
  socialResponsibility: '#3a5a9b',
  neutral: '#5b6270',
};

/** Drawn by attributes alone: a page that forbids styles shows it all the same. */
export const renderFigure: NodeToHtml<FigureNode> = ({ caption, alt, bars }, { ids }) => {
  const id = ids.forFigure();
  const largest = Math.max(1e-9, ...bars.map(({ value }) => value));
  const rows = bars.map((bar, index) => drawnBar(bar, index * ROW, (bar.value / largest) * WIDTH));
  const height = bars.length * ROW;
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}_titel ${id}_text">` +
    `<title id="${id}_titel">${escapeHtml(caption)}</title><desc id="${id}_text">${escapeHtml(alt)}</desc>${rows.join('')}</svg>`;
  return `<figure>${picture}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
};

function drawnBar({ label, shown, tone }: FigureBar, top: number, length: number): string {
  const words = `<text x="0" y="${top + WORDS - 6}" font-family="sans-serif" font-size="14" fill="currentColor">${escapeHtml(`${label}: ${shown}`)}</text>`;
  const bar = `<rect x="0" y="${top + WORDS}" width="${rounded(Math.max(length, 2))}" height="${BAR}" fill="${COLOURS[tone]}"/>`;
  return words + bar;
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
