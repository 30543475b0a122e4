import { ok, refused, type Result } from '@kravsmed/domain';
import { SaxesParser } from 'saxes';

/** An element by where it stands in its part: what we do not change is copied, never written anew. */
export interface XmlElement {
  readonly name: string;
  /** The start tag's attributes as they are written. */
  readonly attributes: string;
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  readonly parent: XmlElement | undefined;
  readonly children: XmlElement[];
}

export interface XmlPart {
  readonly source: string;
  readonly root: XmlElement;
}

export type XmlFault = 'doctype' | 'not-xml' | 'too-deep' | 'too-much-text';

/** Our own choice: a tender of some thousand pages stays below. */
export const XML_LIMITS = { levels: 256, bytes: 24 * 1024 * 1024 } as const;

const CHUNK = 64 * 1024;
/** Comment, CDATA, instruction, or a tag; right for well-formed XML alone, which is seen to first. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

class Refusal extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault);
  }
}

export function readXml(bytes: Uint8Array): Result<XmlPart, XmlFault> {
  if (bytes.byteLength > XML_LIMITS.bytes) return refused('too-much-text');
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused('not-xml');
  }
  const fault = faultOf(source);
  return fault === undefined ? ok({ source, root: treeOf(source) }) : refused(fault);
}

function faultOf(source: string): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let level = 0;
  parser.on('error', () => {
    throw new Refusal('not-xml');
  });
  parser.on('doctype', () => {
    throw new Refusal('doctype');
  });
  parser.on('opentag', () => {
    level++;
    if (level > XML_LIMITS.levels) throw new Refusal('too-deep');
  });
  parser.on('closetag', () => {
    level--;
  });
  try {
    for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
    parser.close();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

function treeOf(source: string): XmlElement {
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;
  for (const match of source.matchAll(MARKUP)) {
    const [tag, closing, name, attributes = '', selfClosing] = match;
    if (name === undefined) continue;
    const end = match.index + tag.length;
    if (closing === '/') {
      if (open !== undefined) Object.assign(open, { innerEnd: match.index, end });
      open = open?.parent;
      continue;
    }
    const element: XmlElement = {
      name,
      attributes,
      start: match.index,
      innerStart: end,
      innerEnd: end,
      end,
      parent: open,
      children: [],
    };
    open?.children.push(element);
    root ??= element;
    if (selfClosing !== '/') open = element;
  }
  if (root === undefined) throw new Error('well-formed XML without an element');
  return root;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  for (const [, key, double, single] of element.attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

export const child = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((each) => each.name === name),
    element,
  );

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];

export const valueOf = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  attribute(child(element, ...path), 'w:val');

/** Every element below, in the order of the document. */
export function* within(element: XmlElement): Generator<XmlElement> {
  for (const each of element.children) {
    yield each;
    yield* within(each);
  }
}
