/**
 * Our CommonMark subset as data: paragraphs, lists (nested once), emphasis, strong, links, and
 * `{{name}}` placeholders. Anything else is text.
 */
export type ProseInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly ProseInline[] };

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly ProseInline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly ProseBlock[])[];
    };

const INLINE =
  /\{\{\s*(?<name>[\w-]+)\s*\}\}|\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>https?:\/\/[^\s)]+)\)/g;

export function parseInline(text: string): ProseInline[] {
  const parts: ProseInline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const { name, strong, emphasis, label, href } = match.groups ?? {};
    if (name !== undefined) parts.push({ kind: 'placeholder', name });
    else if (strong !== undefined) parts.push({ kind: 'strong', children: parseInline(strong) });
    else if (emphasis !== undefined)
      parts.push({ kind: 'emphasis', children: parseInline(emphasis) });
    else if (label !== undefined && href !== undefined)
      parts.push({ kind: 'link', href, children: parseInline(label) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

const ITEM = /^(?<indent>\s*)(?<marker>[-*]|\d+[.)])\s+(?<text>.*)$/;

interface OpenItem {
  readonly indent: number;
  readonly ordered: boolean;
  readonly lines: string[];
}

export function parseProse(source: string): ProseBlock[] {
  return source
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n{2,}/)
    .flatMap(blocksOfChunk)
    .reduce<ProseBlock[]>(joinLists, []);
}

/** A loose list (blank lines between its items) is still one list. */
function joinLists(blocks: ProseBlock[], block: ProseBlock): ProseBlock[] {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && block.kind === 'list' && last.ordered === block.ordered) {
    return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...block.items] }];
  }
  return [...blocks, block];
}

function blocksOfChunk(chunk: string): ProseBlock[] {
  const paragraph: string[] = [];
  const items: OpenItem[] = [];
  for (const line of chunk.split('\n')) {
    const found = ITEM.exec(line)?.groups;
    if (found) {
      const marker = found['marker'] ?? '-';
      items.push({
        indent: (found['indent'] ?? '').length,
        ordered: /\d/.test(marker),
        lines: [found['text'] ?? ''],
      });
    } else if (items.length > 0) items.at(-1)?.lines.push(line.trim());
    else paragraph.push(line.trim());
  }
  const blocks: ProseBlock[] = [];
  const words = paragraph.join(' ').trim();
  if (words !== '') blocks.push({ kind: 'paragraph', children: parseInline(words) });
  if (items.length > 0) blocks.push(listOf(items));
  return blocks;
}

function listOf(items: readonly OpenItem[]): ProseBlock {
  const outer = items[0]?.indent ?? 0;
  const grouped: OpenItem[][] = [];
  for (const item of items) {
    if (item.indent <= outer || grouped.length === 0) grouped.push([item]);
    else grouped.at(-1)?.push(item);
  }
  return {
    kind: 'list',
    ordered: items[0]?.ordered ?? false,
    items: grouped.map(([first, ...nested]) => [
      { kind: 'paragraph' as const, children: parseInline((first?.lines ?? []).join(' ')) },
      ...(nested.length > 0 ? [listOf(nested)] : []),
    ]),
  };
}
