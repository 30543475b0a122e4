import { SELECTION_NAMESPACE, selectionData, type ClauseDocument } from '@kravsmed/clauses';
import { ownStyles, type Body } from '@kravsmed/docx';
import type { TemplateStyle } from '../reading/styles';
import { edited } from '../xml/edit';
import { attribute, childrenNamed, escapeXml } from '../xml/read-xml';
import { CUSTOM_XML, CUSTOM_XML_PROPERTIES, HYPERLINK, type Package } from './parts-of-the-package';

export const highest = (values: readonly (string | undefined)[], least: number): number =>
  values.reduce((most, value) => {
    const number = Number(value);
    return Number.isSafeInteger(number) ? Math.max(most, number) : most;
  }, least);

/** Definitions stand before numbers in the part, and what follows the numbers stays last. */
export function mergeNumbering(
  target: Package,
  { definitions, numbers }: { readonly definitions: string; readonly numbers: string },
): void {
  if (numbers === '') return;
  const path = target.related('numbering');
  const part = target.part(path);
  if (part === undefined) return;
  const { root } = part;
  if (root.innerEnd === root.end || root.children.length === 0) {
    target.append(path, definitions + numbers);
    return;
  }
  const all = childrenNamed(root, 'w:num');
  const last = root.children.findLast(({ name }) => name === 'w:num' || name === 'w:abstractNum');
  const pictures = childrenNamed(root, 'w:numPicBullet').at(-1);
  const afterNumbers = last?.end ?? pictures?.end ?? root.innerStart;
  const afterDefinitions =
    childrenNamed(root, 'w:abstractNum').at(-1)?.end ?? pictures?.end ?? root.innerStart;
  const edits =
    all.length === 0
      ? [{ start: afterNumbers, end: afterNumbers, text: definitions + numbers }]
      : [
          { start: afterDefinitions, end: afterDefinitions, text: definitions },
          { start: afterNumbers, end: afterNumbers, text: numbers },
        ];
  target.write(path, edited(part.source, edits));
}

const SEPARATORS = (['separator', 'continuationSeparator'] as const)
  .map(
    (kind, index) =>
      `<w:footnote w:type="${kind}" w:id="${index - 1}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`,
  )
  .join('');

export function mergeFootnotes(target: Package, bodies: readonly Body[]): void {
  const notes = bodies.flatMap(({ footnotes }) => footnotes);
  if (notes.length === 0) return;
  const path = target.related('footnotes', SEPARATORS);
  target.append(path, notes.map(({ xml }) => xml).join(''));
  for (const { id, href } of bodies.flatMap(({ footnoteHyperlinks }) => footnoteHyperlinks)) {
    target.relate(path, { id, type: HYPERLINK, target: href, external: true });
  }
}

/**
 * Our styles that the text names and the template lacks, each with those it is based on. A style of Word's
 * that the template has under another id was mapped to it before.
 */
export async function mergeStyles(
  target: Package,
  language: ClauseDocument['language'],
  {
    named,
    styles,
    map,
  }: {
    readonly named: ReadonlySet<string>;
    readonly styles: readonly TemplateStyle[];
    readonly map: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const own = new Map((await ownStyles(language)).map((style) => [style.id, style]));
  const there = new Set(styles.map(({ id }) => id));
  const needed = new Map<string, string>();
  const need = (id: string): void => {
    const style = own.get(id);
    if (style === undefined || map[id] !== undefined || there.has(id) || needed.has(id)) return;
    const xml = style.xml
      // A template has its own default, and its own list of bullets.
      .replace(/ w:default="[^"]*"/, '')
      .replace(/<w:numPr>.*?<\/w:numPr>/gs, '')
      .replace(
        /<w:(basedOn|next|link) w:val="([^"]*)"\/>/g,
        (_, kind: string, other: string) => `<w:${kind} w:val="${map[other] ?? other}"/>`,
      );
    needed.set(id, xml);
    for (const [, other = ''] of style.xml.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"\/>/g))
      need(other);
  };
  named.forEach(need);
  if (needed.size > 0) target.append(target.related('styles'), [...needed.values()].join(''));
}

/** Our styles that the template has by name, whatever ids it gives them. */
export async function mappedByName(
  language: ClauseDocument['language'],
  styles: readonly TemplateStyle[],
): Promise<Record<string, string>> {
  const byName = new Map(styles.map((style) => [style.name.toLowerCase(), style.id]));
  const standard = styles.find(({ type, isDefault }) => type === 'paragraph' && isDefault);
  const found = (await ownStyles(language)).flatMap(({ id, name }): [string, string][] => {
    const theirs = byName.get(name.toLowerCase());
    return theirs === undefined ? [] : [[id, theirs]];
  });
  return Object.fromEntries([
    ...(standard === undefined ? [] : [['Normal', standard.id] as const]),
    ...found,
  ]);
}

const ITEM_ID = '{6B1D8A52-3C0E-4F57-9B7E-4B5253454C31}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The selection as data, as in a file of our own: one that was in the template gives way to it. */
export function mergeSelection(target: Package, { selection, producer }: ClauseDocument): void {
  const data = `${DECLARATION}<selection xmlns="${SELECTION_NAMESPACE}" mediaType="application/json" producer="${escapeXml(producer)}">${escapeXml(selectionData(selection))}</selection>`;
  const items = [...target.files.keys()].filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
  const known = items.find((name) => {
    const bytes = target.files.get(name);
    return bytes !== undefined && new TextDecoder().decode(bytes).includes(SELECTION_NAMESPACE);
  });
  if (known !== undefined) {
    target.write(known, data);
    return;
  }
  let number = 1;
  const taken = [...target.files.keys()].map((name) => name.toLowerCase());
  while (
    taken.includes(`customxml/item${number}.xml`) ||
    taken.includes(`customxml/itemprops${number}.xml`)
  )
    number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  target.write(item, data);
  target.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SELECTION_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  target.tellType(
    properties,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  target.tellType(item, 'application/xml');
  target.relate(target.documentPath, { type: CUSTOM_XML, target: `/${item}` });
  target.relate(item, { type: CUSTOM_XML_PROPERTIES, target: `/${properties}` });
}

export const idsIn = (target: Package, path: string, element: string, name: string): string[] =>
  childrenNamed(target.part(path)?.root, element).flatMap((each) => attribute(each, name) ?? []);
