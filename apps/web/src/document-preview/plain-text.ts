/** The document where there is no format at all: a line a paragraph, a dash an item, cells between tabs. */
export const plainText = (element: Element): string =>
  blocks(element, '')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const BLOCKS = new Set('p div section article ul ol li table figure'.split(' '));
const HEADING = /^H[1-6]$/;

function blocks(element: Element, indent: string): string[] {
  const lines: string[] = [];
  let words = '';
  const endLine = () => {
    const line = words
      .replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '))
      .trim();
    if (line !== '') lines.push(indent + line);
    words = '';
  };
  for (const node of element.childNodes) {
    if (!(node instanceof Element) || !isBlock(node)) {
      words += inlineText(node);
      continue;
    }
    endLine();
    lines.push(...blockLines(node, indent));
  }
  endLine();
  return lines;
}

/** Words in a line. A footnote's mark would read as a digit of the word before it. */
function inlineText(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const role = node.getAttribute('role');
  if (role === 'doc-backlink') return '';
  if (role === 'doc-noteref') return ` [${node.textContent}]`;
  return [...node.childNodes].map(inlineText).join('');
}

const isBlock = (element: Element): boolean =>
  HEADING.test(element.tagName) || BLOCKS.has(element.tagName.toLowerCase());

function blockLines(element: Element, indent: string): string[] {
  if (HEADING.test(element.tagName)) return ['', ...blocks(element, indent)];
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return items(element, indent);
    case 'TABLE':
      return ['', ...rows(element), ''];
    default:
      return blocks(element, indent);
  }
}

function items(list: Element, indent: string): string[] {
  const first = Number(list.getAttribute('start') ?? 1);
  return [...list.children].flatMap((item, index) => {
    const marker = list.tagName === 'OL' ? `${first + index}. ` : '– ';
    const [line = '', ...rest] = blocks(item, `${indent}  `);
    return [indent + marker + line.trim(), ...rest];
  });
}

const rows = (table: Element): string[] => [
  ...[...table.querySelectorAll(':scope > caption')].map((caption) => caption.textContent),
  ...[...table.querySelectorAll('tr')].map((row) =>
    [...row.children]
      .map((cell) =>
        blocks(cell, '')
          .map((line) => line.trim())
          .join(' '),
      )
      .join('\t'),
  ),
];
