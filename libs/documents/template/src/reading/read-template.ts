import { ok, refused, type Result } from '@kravsmed/domain';
import {
  attribute,
  child,
  childrenNamed,
  readXml,
  valueOf,
  within,
  type XmlElement,
  type XmlPart,
} from '../xml/read-xml';
import { headingsAbove } from './headings';
import { readNumbering } from './numbering';
import { partPath, relationshipsPath, targetOf } from './package';
import { findPlaceholders } from './placeholders';
import { readStyles } from './styles';
import type { Template, TemplateFault } from './template';

/** An opened archive that holds itself to limits: whoever opened it has seen to that. */
export interface TemplateArchive<Fault> {
  readonly names: readonly string[];
  read(name: string): Promise<Result<Uint8Array | undefined, Fault>>;
}

const MACROS = /(^|\/)vba(Project|Data)[^/]*\.(bin|xml)$/i;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** A DOCX or DOTX of the buyer's, as far as filling it needs to know it. */
export async function readTemplate<Fault>(
  archive: TemplateArchive<Fault>,
): Promise<Result<Template, TemplateFault | Fault>> {
  if (archive.names.some((name) => MACROS.test(name))) return refused('macros');
  const files = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    if (name.endsWith('/')) continue;
    const file = await archive.read(name);
    if (!file.ok) return file;
    if (file.value !== undefined) files.set(name, file.value);
  }
  return templateOf(files);
}

export function templateOf(
  files: ReadonlyMap<string, Uint8Array>,
): Result<Template, TemplateFault> {
  const types = files.get('[Content_Types].xml');
  if (types === undefined) return refused('not-word');
  const listed = readXml(types);
  if (!listed.ok) return listed;
  if (/macroEnabled|vbaProject/i.test(listed.value.source)) return refused('macros');
  const start = files.get('_rels/.rels');
  const rootRelations = start === undefined ? undefined : readXml(start);
  if (rootRelations === undefined) return refused('not-word');
  if (!rootRelations.ok) return rootRelations;
  const target = targetOf(rootRelations.value.root, 'officeDocument');
  const documentPath = target === undefined ? undefined : partPath('', target);
  const bytes = files.get(documentPath ?? '');
  if (documentPath === undefined || bytes === undefined) return refused('not-word');
  const document = readXml(bytes);
  if (!document.ok) return document;
  const { root } = document.value;
  const main = attribute(root, 'xmlns:w');
  if (Object.values(rootNamespaces(root)).includes(STRICT)) return refused('strict');
  const body = child(root, 'w:body');
  if (main !== WORD || root.name !== 'w:document') {
    return refused(root.name.endsWith('document') ? 'unusual' : 'not-word');
  }
  if (body === undefined) return refused('not-word');
  return withParts(files, documentPath, document.value, body);
}

function withParts(
  files: ReadonlyMap<string, Uint8Array>,
  documentPath: string,
  document: XmlPart,
  body: XmlElement,
): Result<Template, TemplateFault> {
  const relations = optional(files, relationshipsPath(documentPath));
  if (!relations.ok) return relations;
  const related = (type: string): Result<XmlPart | undefined, TemplateFault> => {
    const target = targetOf(relations.value?.root, type);
    return optional(files, target === undefined ? '' : partPath(documentPath, target));
  };
  const [styleSheet, lists, notes] = [
    related('styles'),
    related('numbering'),
    related('footnotes'),
  ];
  if (!styleSheet.ok) return styleSheet;
  if (!lists.ok) return lists;
  if (!notes.ok) return notes;
  const styles = readStyles(styleSheet.value?.root, usesOf(body));
  const numbering = readNumbering(lists.value?.root);
  const found = findPlaceholders(document, body);
  const above = headingsAbove(
    document,
    body,
    { styles, numbering },
    found.map(({ element }) => element),
  );
  return ok({
    files,
    documentPath,
    document,
    styles,
    numbering,
    language: languageOf(styleSheet.value),
    placeholders: found.map((each) => ({ ...each, above: above.get(each.element) })),
    hasContents: /<w:instrText[^>]*>\s*TOC\b|w:instr="\s*TOC\b/.test(document.source),
  });
}

function optional(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
): Result<XmlPart | undefined, TemplateFault> {
  const bytes = files.get(path);
  return bytes === undefined ? ok(undefined) : readXml(bytes);
}

const languageOf = (styles: XmlPart | undefined): string | undefined =>
  valueOf(styles?.root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');

function usesOf(body: XmlElement): Map<string, number> {
  const uses = new Map<string, number>();
  for (const element of within(body)) {
    if (!/^w:(p|r|tbl)Style$/.test(element.name)) continue;
    const id = attribute(element, 'w:val') ?? '';
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const plain = childrenNamed(body, 'w:p').filter(
    (each) => child(each, 'w:pPr', 'w:pStyle') === undefined,
  ).length;
  return uses.set('', plain);
}

export const rootNamespaces = (root: XmlElement): Record<string, string> =>
  Object.fromEntries(
    [...root.attributes.matchAll(/xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, prefix = '', double, single]) => [prefix, double ?? single ?? ''],
    ),
  );
