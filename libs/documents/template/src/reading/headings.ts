import { child, valueOf, type XmlElement, type XmlPart } from '../xml/read-xml';
import { Counter, type NumberingLevels } from './numbering';
import { textOf } from './placeholders';
import type { TemplateStyle } from './styles';
import type { HeadingAbove } from './template';

const WRITTEN_NUMBER = /^(\d+(?:\.\d+)*)\.?\s/;

/** The heading above each of the elements, its number counted from the beginning of the document. */
export function headingsAbove(
  part: XmlPart,
  body: XmlElement,
  { styles, numbering }: { styles: readonly TemplateStyle[]; numbering: NumberingLevels },
  elements: readonly XmlElement[],
): ReadonlyMap<XmlElement, HeadingAbove> {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const standard = styles.find(({ type, isDefault }) => type === 'paragraph' && isDefault);
  const counter = new Counter(numbering);
  const above = new Map<XmlElement, HeadingAbove>();
  let last: HeadingAbove | undefined;

  const paragraph = (element: XmlElement): void => {
    const properties = child(element, 'w:pPr');
    const style = byId.get(valueOf(properties, 'w:pStyle') ?? '') ?? standard;
    const list = listOf(properties, style, numbering);
    const counted = list === undefined ? '' : counter.next(list.id, list.level);
    const outline = valueOf(properties, 'w:outlineLvl');
    const level = outline === undefined ? style?.outlineLevel : Number(outline) + 1;
    const text = textOf(part, element);
    if (level === undefined || level > 9 || text === '') return;
    const number = counted === '' ? (WRITTEN_NUMBER.exec(text)?.[1] ?? '') : digitsOf(counted);
    last = { level, text, number };
  };
  const walk = (element: XmlElement): void => {
    if (elements.includes(element)) {
      if (last !== undefined) above.set(element, last);
      return;
    }
    if (element.name === 'w:p') paragraph(element);
    else element.children.forEach(walk);
  };
  walk(body);
  return above;
}

/** "Kapitel 4.2." and "4.2" are both 4.2: what a number below it goes on from. */
const digitsOf = (number: string): string => /\d+(?:\.\d+)*/.exec(number)?.[0] ?? '';

/** The list and level of a paragraph: its own, or its style's. */
export function listOf(
  properties: XmlElement | undefined,
  style: TemplateStyle | undefined,
  numbering: NumberingLevels,
): { readonly id: string; readonly level: number } | undefined {
  const own = child(properties, 'w:numPr');
  const id = valueOf(own, 'w:numId') ?? style?.numbered?.list;
  if (id === undefined || id === '0') return undefined;
  const told = valueOf(own, 'w:ilvl');
  if (told !== undefined) return { id, level: Number(told) };
  const tied = style === undefined ? undefined : numbering.levelOfStyle(id, style.id);
  return { id, level: tied ?? style?.numbered?.level ?? 0 };
}
