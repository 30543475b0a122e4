import { parseRichText, richTextParameters, type Block, type Inline } from '../rich-text';

/** How a text is built, in a form that can be compared across languages: `p, list of 3`. */
export const shapeOf = (text: string): string => blocks(parseRichText(text));

const blocks = (nodes: readonly Block[]): string =>
  nodes
    .map((block) => {
      if (block.kind === 'paragraph') return 'p';
      const nested = block.items
        .map(blocks)
        .filter((item) => item.includes('list'))
        .join(';');
      const mark = block.ordered ? 'numbered list' : 'list';
      return `${mark} of ${block.items.length}${nested === '' ? '' : ` (${nested})`}`;
    })
    .join(', ');

/** The parameters of a text in the order of the alphabet. */
export const parametersOf = (text: string): string => richTextParameters(text).sort().join(', ');

/** The addresses that a text links to, in the order of the alphabet. */
export function linksOf(text: string): string {
  const found: string[] = [];
  const visit = (inline: Inline): void => {
    if (inline.kind === 'link') found.push(inline.href);
    if (inline.kind !== 'text' && inline.kind !== 'parameter') inline.children.forEach(visit);
  };
  const visitBlock = (block: Block): void => {
    if (block.kind === 'paragraph') block.children.forEach(visit);
    else block.items.forEach((item) => item.forEach(visitBlock));
  };
  parseRichText(text).forEach(visitBlock);
  return found.sort().join(' ');
}

/** A heading, a table or HTML: our subset shows them as bare signs, which no author means. */
export function unsupportedMarkup(text: string): string | undefined {
  for (const line of text.split('\n')) {
    if (/^\s{0,3}#{1,6}\s/.test(line)) return line.trim();
    if (/^\s*\|.*\|\s*$/.test(line)) return line.trim();
    if (/<\/?[a-z][^>]*>/i.test(line)) return line.trim();
    if (/^\s*```/.test(line)) return line.trim();
    const bare = line.replace(/\{\{ *[A-Za-z][A-Za-z0-9_-]* *\}\}/g, '');
    if (/\{\{|\}\}/.test(bare)) return line.trim();
  }
  return undefined;
}
