import type { ClauseDocument } from '@kravsmed/clauses';
import { XML_DECLARATION } from './package/xml';
import { DEEPEST_HEADING, LIST_DEPTHS, listStyle } from './style-ids';
import { NAMESPACES } from './package/namespaces';

/** What is counted, or has a mark before it. */
export type Counted = 'headings' | 'bullets' | 'ordered';

/** One list of the text (`w:num`). */
export interface NumberingInstance {
  readonly number: number;
  readonly kind: Counted;
}

export type HeadingLayout = Pick<
  ClauseDocument['selection']['layout'],
  'headingLevel' | 'numbering'
>;

export interface NumberingOptions {
  readonly layout: HeadingLayout;
  /** The number of the first definition (`w:abstractNum`), after those that the document has. */
  readonly firstDefinition: number;
  /** Whether the document's bullet styles are ours, and get their bullets from here. */
  readonly bulletsByStyle: boolean;
}

const INDENT = 360;
const BULLETS = ['•', '–', '•'];
const ORDERED = ['decimal', 'lowerLetter', 'lowerRoman'];
const KINDS: readonly Counted[] = ['headings', 'bullets', 'ordered'];

export function numberingPart(
  instances: readonly NumberingInstance[],
  options: NumberingOptions,
): string {
  const { definitions, numbers } = numberingDefinitions(instances, options);
  return `${XML_DECLARATION}<w:numbering ${NAMESPACES}>${definitions}${numbers}</w:numbering>`;
}

/**
 * What lists need in `word/numbering.xml`: in another document the definitions go after its last
 * `w:abstractNum`, the numbers after its last `w:num`.
 */
export function numberingDefinitions(
  instances: readonly NumberingInstance[],
  options: NumberingOptions,
): { readonly definitions: string; readonly numbers: string } {
  const used = KINDS.filter((kind) => instances.some((instance) => instance.kind === kind));
  const definitionOf = (kind: Counted): number => options.firstDefinition + used.indexOf(kind);
  return {
    definitions: used
      .map(
        (kind) =>
          `<w:abstractNum w:abstractNumId="${definitionOf(kind)}"><w:multiLevelType w:val="multilevel"/>${levels(kind, options)}</w:abstractNum>`,
      )
      .join(''),
    numbers: instances
      .map(
        ({ number, kind }) =>
          `<w:num w:numId="${number}"><w:abstractNumId w:val="${definitionOf(kind)}"/>${kind === 'ordered' ? FROM_ONE : ''}</w:num>`,
      )
      .join(''),
  };
}

/** Without it Word counts on from the list before. */
const FROM_ONE = LIST_DEPTHS.map(
  (depth) => `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="1"/></w:lvlOverride>`,
).join('');

function levels(kind: Counted, { layout, bulletsByStyle }: NumberingOptions): string {
  if (kind === 'headings') return headingLevels(layout);
  return LIST_DEPTHS.map((depth) => {
    const indent = `<w:pPr><w:ind w:left="${INDENT * (depth + 1)}" w:hanging="${INDENT}"/></w:pPr>`;
    if (kind === 'ordered')
      return level(
        depth,
        ORDERED[depth] ?? 'decimal',
        `<w:lvlText w:val="%${depth + 1}."/>`,
        indent,
      );
    const style = bulletsByStyle ? `<w:pStyle w:val="${listStyle('ListBullet', depth)}"/>` : '';
    const text = `${style}<w:lvlText w:val="${BULLETS[depth] ?? '•'}"/>`;
    return level(depth, 'bullet', text, indent);
  }).join('');
}

/**
 * One multilevel list that the headings themselves name. Were it tied to Word's heading styles, it would
 * number the headings of the document that the text is inserted into: LibreOffice takes it over so. The
 * number of the buyer's own heading above ("4.2") is words in it: there is no such heading here to count.
 */
function headingLevels({ headingLevel, numbering }: HeadingLayout): string {
  // Digits alone: a percent sign would be a counter to Word.
  const parent = numbering.match(/\d+/g) ?? [];
  return Array.from({ length: DEEPEST_HEADING }, (_, index) => {
    if (index + 1 < headingLevel)
      return level(index, 'none', '<w:suff w:val="nothing"/><w:lvlText w:val=""/>', FLUSH_LEFT);
    const counted = Array.from(
      { length: index + 2 - headingLevel },
      (__, place) => `%${headingLevel + place}`,
    );
    const text = [...parent, ...counted].join('.');
    return level(
      index,
      'decimal',
      `<w:suff w:val="space"/><w:lvlText w:val="${text}"/>`,
      FLUSH_LEFT,
    );
  }).join('');
}

const FLUSH_LEFT = '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>';

const level = (index: number, format: string, text: string, properties = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${text}<w:lvlJc w:val="left"/>${properties}</w:lvl>`;
