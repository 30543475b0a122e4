import { parseRichText, plainText, richTextParameters, type Block } from '@kravsmed/domain';

/** How a text is built, in a form that can be compared across languages: `paragraph, list(3)`. */
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

/**
 * The figures of a text, written the same way whatever the language: "1 000,5" and "1,000.5" are
 * both 1000.5. Names of parameters and addresses of links hold no figures.
 */
export function figuresOf(text: string, decimalSign: ',' | '.'): string {
  const words = plainText(parseRichText(text)).replace(/\{\{[^}]*\}\}/g, ' ');
  // A colon, slash or hyphen parts figures: "2016:1145", "2008/120".
  const grouped =
    decimalSign === ',' ? /(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g : /(\d),(?=\d{3}(?!\d))/g;
  const found = words
    .replace(grouped, '$1')
    .match(decimalSign === ',' ? /\d+(?:,\d+)?/g : /\d+(?:\.\d+)?/g);
  return (found ?? [])
    .map((figure) => figure.replace(',', '.'))
    .sort()
    .join(' ');
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
