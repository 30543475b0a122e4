import { NAMESPACES } from '../package/namespaces';
import { XML_DECLARATION } from '../package/xml';

export interface Footnote {
  readonly id: number;
  /** A `w:footnote` element. */
  readonly xml: string;
}

/** The two that every Word file with notes has: the line above them, and above those that go on. */
const SEPARATORS = (['separator', 'continuationSeparator'] as const)
  .map(
    (kind, index) =>
      `<w:footnote w:type="${kind}" w:id="${index - 1}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`,
  )
  .join('');

export const footnotesPart = (notes: readonly Footnote[]): string =>
  `${XML_DECLARATION}<w:footnotes ${NAMESPACES}>${SEPARATORS}${notes.map(({ xml }) => xml).join('')}</w:footnotes>`;
