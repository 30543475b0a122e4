import type { BlockNode, ClauseDocument } from '@kravsmed/clauses';
import { numberingDefinitions, renderBody, type Body, type StyleMap } from '@kravsmed/docx';
import { ok, refused, type Result } from '@kravsmed/domain';
import { zipSync } from 'fflate';
import { headingPlaceOf, type HeadingPlace } from '../reading/heading-place';
import { styleMapOf, type RoleStyles } from '../reading/guess-style-map';
import { relationshipsPath, partPath, targetOf } from '../reading/package';
import type { Placeholder, Template } from '../reading/template';
import { attribute, child, within, type XmlElement } from '../xml/read-xml';
import type { Edit } from '../xml/edit';
import { moved, partsOf } from './blocks-by-place';
import { numbersOf, referring } from './section-numbers';
import {
  highest,
  idsIn,
  mappedByName,
  mergeFootnotes,
  mergeNumbering,
  mergeSelection,
  mergeStyles,
} from './merge';
import { HYPERLINK, Package, withNamespaces } from './parts-of-the-package';

export interface FillOptions {
  readonly roles: RoleStyles;
  /** At the end of a template without a place; otherwise such a template is refused. */
  readonly appendWithoutPlace?: boolean;
  /** What the buyer says instead of what the template's headings say. */
  readonly place?: Partial<HeadingPlace>;
}

export type FillFault = 'no-place' | 'part-without-place';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const DOTX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
/** A zip tells local time, from 1980 on: the same everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

interface Insertion {
  readonly element: XmlElement | undefined;
  readonly place: HeadingPlace;
  readonly blocks: readonly BlockNode[];
}

/** The template as a DOCX with the clauses at their places. What is not ours stays as it was, byte for byte. */
export async function fillTemplate(
  template: Template,
  document: ClauseDocument,
  options: FillOptions,
): Promise<Result<Uint8Array, FillFault>> {
  const insertions = insertionsOf(template, document, options);
  if (!insertions.ok) return insertions;
  const target = new Package(new Map(template.files), template.documentPath);
  const { language } = document;
  const map: Record<string, string> = {
    ...(await mappedByName(language, template.styles)),
    ...styleMapOf(template, options.roles),
  };
  const bodies = renderAll(target, template, insertions.value, { document, map });
  writeDocument(target, template, insertions.value, bodies);
  for (const { id, href } of bodies.flatMap(({ hyperlinks }) => hyperlinks)) {
    target.relate(template.documentPath, { id, type: HYPERLINK, target: href, external: true });
  }
  mergeFootnotes(target, bodies);
  const written = bodies.flatMap(({ xml, footnotes }) => [
    xml,
    ...footnotes.map((each) => each.xml),
  ]);
  const named = new Set(
    written.flatMap((xml) =>
      [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id = '']) => id),
    ),
  );
  await mergeStyles(target, language, { named, styles: template.styles, map });
  mergeSelection(target, document);
  asDocument(target);
  return ok(zipSync(Object.fromEntries(target.files), { level: 6, mtime: FIRST_DAY }));
}

function insertionsOf(
  template: Template,
  document: ClauseDocument,
  { roles, place, appendWithoutPlace = false }: FillOptions,
): Result<Insertion[], FillFault> {
  const { placeholders } = template;
  if (placeholders.length === 0 && !appendWithoutPlace) return refused('no-place');
  const from = document.selection.layout.headingLevel;
  const parts = partsOf(document);
  const general = placeholders.find(({ use }) => use === 'all');
  const last = general ?? placeholders.at(-1);
  const rest = parts.filter(({ use }) => !placeholders.some((each) => each.use === use));
  // The list of sources may go last wherever the clauses went; clauses may not.
  if (last !== general && rest.some(({ blocks }) => hasClauses(blocks))) {
    return refused('part-without-place');
  }
  const everything = rest.flatMap(({ blocks }) => blocks);
  const numbers = new Map<string, string>();

  const insertion = (placeholder: Placeholder | undefined): Insertion => {
    const at = { ...headingPlaceOf(template, placeholder?.above, roles), ...place };
    const use = placeholder?.use ?? 'all';
    const first = placeholders.find((each) => each.use === use) === placeholder;
    const mine = use === 'all' || !first ? [] : parts.filter((part) => part.use === use);
    // The buyer's own heading above says what ours would say.
    const blocks = mine.flatMap(({ blocks: [heading, ...others] }) => {
      if (heading?.kind !== 'heading') return heading === undefined ? others : [heading, ...others];
      if (heading.anchor !== undefined) numbers.set(heading.anchor, at.numbering);
      return others;
    });
    const tail = placeholder === last ? moved(everything, at.headingLevel - from) : [];
    const all = [...moved(blocks, at.headingLevel - from - 1), ...tail];
    numbersOf(all, at).forEach((number, anchor) => numbers.set(anchor, number));
    return { element: placeholder?.element, place: at, blocks: all };
  };
  const insertions =
    placeholders.length === 0 ? [insertion(undefined)] : placeholders.map(insertion);
  return ok(insertions.map((each) => ({ ...each, blocks: referring(each.blocks, numbers) })));
}

const hasClauses = (blocks: readonly BlockNode[]): boolean =>
  blocks.some(({ kind }) => kind === 'clause');

function renderAll(
  target: Package,
  template: Template,
  insertions: readonly Insertion[],
  { document, map }: { readonly document: ClauseDocument; readonly map: StyleMap },
): Body[] {
  const relations = target.part(relationshipsPath(template.documentPath))?.root;
  const pathOf = (kind: string): string => {
    const found = targetOf(relations, kind);
    return found === undefined ? '' : partPath(template.documentPath, found);
  };
  const all = [...within(template.document.root)];
  const values = (element: string, name: string): string[] =>
    all.flatMap((each) => (each.name === element ? (attribute(each, name) ?? []) : []));
  const lists = pathOf('numbering');
  let number = highest(idsIn(target, lists, 'w:num', 'w:numId'), 0);
  let definition = highest(idsIn(target, lists, 'w:abstractNum', 'w:abstractNumId'), -1);
  let footnote = highest(idsIn(target, pathOf('footnotes'), 'w:footnote', 'w:id'), 0);
  let revision = highest(
    all.flatMap((each) =>
      /^w:(ins|del|\w+Change|move\w+)$/.test(each.name) ? (attribute(each, 'w:id') ?? []) : [],
    ),
    1,
  );
  const controls = new Set(
    all.flatMap((each) => {
      const id =
        each.name === 'w:id' && each.parent?.name === 'w:sdtPr'
          ? attribute(each, 'w:val')
          : undefined;
      return id === undefined ? [] : [Number(id)];
    }),
  );
  const bookmarks = new Set(values('w:bookmarkStart', 'w:name'));
  const bulletsByStyle = (['ListBullet', 'ListBullet2', 'ListBullet3'] as const).every(
    (style) => template.styles.find(({ id }) => id === map[style])?.numbered !== undefined,
  );
  return insertions.map(({ blocks, place }) => {
    const body = renderBody(blocks, {
      language: document.language,
      styles: map,
      numberHeadings: !place.countedByTemplate,
      bulletsByStyle,
      ...(document.revision === undefined ? {} : { revision: document.revision }),
      ids: {
        firstNumbering: number + 1,
        firstFootnote: footnote + 1,
        firstRevision: revision + 1,
        controls,
        bookmarks,
      },
    });
    const layout = { headingLevel: place.headingLevel, numbering: place.numbering };
    mergeNumbering(
      target,
      numberingDefinitions(body.numbering, {
        layout,
        firstDefinition: definition + 1,
        bulletsByStyle: false,
      }),
    );
    number = highest(
      body.numbering.map((each) => String(each.number)),
      number,
    );
    definition += new Set(body.numbering.map(({ kind }) => kind)).size;
    footnote += body.footnotes.length;
    revision += body.xml.match(/w:author=/g)?.length ?? 0;
    for (const [, id] of body.xml.matchAll(/<w:sdtPr>.*?<w:id w:val="(-?\d+)"\/>/gs)) {
      controls.add(Number(id));
    }
    body.bookmarks.forEach((name) => bookmarks.add(name));
    return body;
  });
}

const RANGE_MARKS = /^w:(bookmark|commentRange|permission|perm)(Start|End)$/;

function writeDocument(
  target: Package,
  { document, hasContents }: Template,
  insertions: readonly Insertion[],
  bodies: readonly Body[],
): void {
  const { source, root } = document;
  const edits = insertions.map(({ element }, index): Edit => {
    const { xml } = bodies[index] ?? { xml: '' };
    if (element === undefined) {
      const body = child(root, 'w:body');
      const last = body?.children.at(-1);
      const at = last?.name === 'w:sectPr' ? last.start : (body?.innerEnd ?? root.innerEnd);
      return { start: at, end: at, text: xml };
    }
    const inside = [...within(element)];
    const text = (each: XmlElement): string => source.slice(each.start, each.end);
    // What begins or ends here may end or begin elsewhere, and a section may end with the paragraph.
    const marks = inside.filter(({ name }) => RANGE_MARKS.test(name)).map(text);
    const section = inside.find(
      ({ name, parent }) => name === 'w:sectPr' && parent?.name === 'w:pPr',
    );
    const isLast = element.parent?.children.at(-1) === element;
    const closing =
      section !== undefined
        ? `<w:p><w:pPr>${text(section)}</w:pPr></w:p>`
        : element.parent?.name === 'w:tc' && isLast
          ? '<w:p/>'
          : '';
    return { start: element.start, end: element.end, text: marks.join('') + xml + closing };
  });
  if (hasContents) edits.push(...staleContents(document.source, root));
  target.write(target.documentPath, withNamespaces(document, edits));
}

/** Word makes the table of contents anew when its field says that it is out of date. */
function staleContents(source: string, root: XmlElement): Edit[] {
  let begin: XmlElement | undefined;
  for (const element of within(root)) {
    if (element.name === 'w:fldChar' && attribute(element, 'w:fldCharType') === 'begin') {
      begin = element;
    }
    const isContents =
      element.name === 'w:instrText' &&
      /^\s*TOC\b/.test(source.slice(element.innerStart, element.innerEnd));
    if (!isContents || begin === undefined || attribute(begin, 'w:dirty') !== undefined) continue;
    const at = begin.start + '<w:fldChar'.length;
    return [{ start: at, end: at, text: ' w:dirty="true"' }];
  }
  return [];
}

function asDocument(target: Package): void {
  const types = target.part('[Content_Types].xml');
  if (types?.source.includes(DOTX) === true) {
    target.write('[Content_Types].xml', types.source.replace(DOTX, MAIN));
  }
}
