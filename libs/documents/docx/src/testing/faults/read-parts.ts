import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  /** With the prefix of the namespaces that we know: `w:p`, `r:Relationship`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: Element[];
  text: string;
}

export interface Part {
  readonly path: string;
  readonly root: Element;
  /** The root and all in it, in the order of the text. */
  readonly all: readonly Element[];
}

/** The parts in XML, by their path in the package. */
export interface Parts {
  readonly xml: ReadonlyMap<string, Part>;
  readonly paths: readonly string[];
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
};

export function readParts(files: Readonly<Record<string, Uint8Array>>): {
  readonly parts: Parts;
  readonly faults: string[];
} {
  const xml = new Map<string, Part>();
  const faults: string[] = [];
  const paths = Object.keys(files).filter((path) => !path.endsWith('/'));
  for (const path of paths.filter((each) => /\.(xml|rels)$/.test(each))) {
    try {
      xml.set(path, readPart(path, strFromU8(files[path] ?? new Uint8Array())));
    } catch (error) {
      faults.push(`${path} is no XML: ${String(error)}`);
    }
  }
  return { parts: { xml, paths }, faults };
}

function readPart(path: string, text: string): Part {
  const all: Element[] = [];
  let open: Element | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Element = {
      name: named(uri, local),
      attributes: Object.fromEntries(
        Object.values(attributes).map((each) => [named(each.uri, each.local), each.value]),
      ),
      parent: open,
      children: [],
      text: '',
    };
    open?.children.push(element);
    all.push(element);
    open = element;
  });
  parser.on('text', (words) => {
    if (open !== undefined) open.text += words;
  });
  parser.on('closetag', () => {
    open = open?.parent;
  });
  parser.write(text).close();
  const [root] = all;
  if (root === undefined) throw new Error('nothing in it');
  return { path, root, all };
}

const named = (uri: string, local: string): string => {
  if (uri === '') return local;
  return `${PREFIXES[uri] ?? '?'}:${local}`;
};

/** The parts that hold text, numbers and names: `word/*.xml`. */
export const wordParts = ({ xml }: Parts): Part[] =>
  [...xml.values()].filter(({ path }) => /^word\/[^/]+\.xml$/.test(path));

export const elements = (part: Part | undefined, ...names: readonly string[]): Element[] =>
  part?.all.filter(({ name }) => names.includes(name)) ?? [];

export const valueOf = ({ attributes }: Element, attribute = 'w:val'): string =>
  attributes[attribute] ?? '';

/** Each value that stands there more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return [...twice];
}
