import { edited, type Edit } from '../xml/edit';
import { escapeXml, readXml, type XmlPart } from '../xml/read-xml';
import { partPath, relationshipsPath, targetOf } from '../reading/package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: OFFICE,
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
};
const ALL = Object.entries(NAMESPACES)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The parts of a file while they are changed; what nobody asks for stays as it is, byte for byte. */
export class Package {
  constructor(
    readonly files: Map<string, Uint8Array>,
    readonly documentPath: string,
  ) {}

  /** A part that was read as sound XML, or that we wrote. */
  part(path: string): XmlPart | undefined {
    const bytes = this.files.get(path);
    if (bytes === undefined) return undefined;
    const read = readXml(bytes);
    if (!read.ok) throw new UnsoundPart(path);
    return read.value;
  }

  write(path: string, text: string): void {
    this.files.set(path, new TextEncoder().encode(text));
  }

  /** The part that the document names as its `kind`; made, and told of, when there is none. */
  related(kind: 'numbering' | 'footnotes' | 'styles', content = ''): string {
    const relations = this.part(relationshipsPath(this.documentPath));
    const target = targetOf(relations?.root, kind);
    if (target !== undefined) {
      const path = partPath(this.documentPath, target);
      if (this.files.has(path)) return path;
    }
    const path = this.free(partPath(this.documentPath, `${kind}.xml`));
    this.write(path, `${DECLARATION}<w:${kind} ${ALL} mc:Ignorable="w14">${content}</w:${kind}>`);
    this.tellType(path, `${WORD_TYPE}.${kind}+xml`);
    this.relate(this.documentPath, { type: `${OFFICE}/${kind}`, target: `/${path}` });
    return path;
  }

  /** Before the end of the part's root. */
  append(path: string, text: string): void {
    const part = this.part(path);
    if (part === undefined) throw new UnsoundPart(path);
    this.write(path, withNamespaces(part, [appended(part, text)]));
  }

  /** The id of the new relationship. */
  relate(from: string, { id, type, target, external = false }: NewRelationship): string {
    const path = relationshipsPath(from);
    if (!this.files.has(path)) this.write(path, EMPTY_RELATIONSHIPS);
    const part = this.part(path);
    if (part === undefined) throw new UnsoundPart(path);
    let free = id ?? 'rIdKravsmed1';
    for (let next = 2; part.source.includes(`"${free}"`); next++) {
      if (id !== undefined) return id;
      free = `rIdKravsmed${next}`;
    }
    const mode = external ? ' TargetMode="External"' : '';
    const text = `<Relationship Id="${free}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
    const prefix = /^(\w+):/.exec(part.root.name)?.[0] ?? '';
    const written = text.replace('<Relationship', `<${prefix}Relationship`);
    this.write(path, edited(part.source, [appended(part, written)]));
    return free;
  }

  tellType(path: string, type: string): void {
    const part = this.part('[Content_Types].xml');
    if (part === undefined) throw new UnsoundPart('[Content_Types].xml');
    if (part.source.includes(`"/${path}"`)) return;
    const prefix = /^(\w+):/.exec(part.root.name)?.[0] ?? '';
    const text = `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`;
    this.write('[Content_Types].xml', edited(part.source, [appended(part, text)]));
  }

  private free(path: string): string {
    let free = path;
    for (let next = 2; this.files.has(free); next++) free = path.replace(/\.xml$/, `${next}.xml`);
    return free;
  }
}

interface NewRelationship {
  readonly id?: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export class UnsoundPart extends Error {
  constructor(readonly path: string) {
    super(`${path} is no sound XML`);
  }
}

export const HYPERLINK = `${OFFICE}/hyperlink`;
export const CUSTOM_XML = `${OFFICE}/customXml`;
export const CUSTOM_XML_PROPERTIES = `${OFFICE}/customXmlProps`;

/** Also right for a root that was written as one empty tag. */
function appended({ root, source }: XmlPart, text: string): Edit {
  if (root.innerEnd < root.end) return { start: root.innerEnd, end: root.innerEnd, text };
  const tag = source.slice(root.start, root.end).replace(/\s*\/>$/, '>');
  return { start: root.start, end: root.end, text: `${tag}${text}</${root.name}>` };
}

/** The part with the edits, its root naming the prefixes that our text is written in. */
export function withNamespaces({ source, root }: XmlPart, edits: readonly Edit[]): string {
  const text = edited(source, edits);
  const told = root.attributes;
  const added = Object.entries(NAMESPACES)
    .filter(([prefix]) => !new RegExp(`xmlns:${prefix}\\s*=`).test(told))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  const ignorable = /mc:Ignorable\s*=\s*(["'])(.*?)\1/.exec(told);
  const ignored = ignorable?.[2]?.split(/\s+/).includes('w14') === true;
  const attributes =
    ignorable === null
      ? `${told}${added} mc:Ignorable="w14"`
      : `${ignored ? told : told.replace(ignorable[0], `mc:Ignorable="${ignorable[2] ?? ''} w14"`)}${added}`;
  const from = root.start + 1 + root.name.length;
  return text.slice(0, from) + attributes + text.slice(from + told.length);
}
