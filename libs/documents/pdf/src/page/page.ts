import type { PdfFile } from '../file/pdf-file';
import { bytesOf, number, reference } from '../file/values';
import type { Face } from '../fonts/faces';
import type { StructureElement, StructureTree } from '../structure/structure-tree';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** Page furniture: seen, but not part of what is read aloud. */
export type Furniture = 'Pagination' | 'Layout';

const colours = new Map<string, string>();
function colour(hex: string): string {
  let known = colours.get(hex);
  if (known === undefined) {
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
    known = parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');
    colours.set(hex, known);
  }
  return known;
}

/** One page: its operators as they are written, and which element each stretch of them belongs to. */
export class Page {
  readonly ref: number;
  readonly key: number;
  readonly annotations: number[] = [];
  private content = '';
  private readonly settled: Uint8Array[] = [];
  private readonly marks: StructureElement[] = [];
  private marked: StructureElement | Furniture | undefined;
  private inText = false;
  private font = '';
  private ink = '';
  private lineX = 0;
  private lineY = 0;

  constructor(
    private readonly file: PdfFile,
    tree: StructureTree,
  ) {
    this.ref = file.reserve();
    this.key = tree.nextKey();
  }

  /** What comes now belongs to this element, or to none. */
  mark(owner: StructureElement | Furniture): void {
    if (this.marked === owner) return;
    this.closeMark();
    this.marked = owner;
    if (typeof owner === 'string') {
      this.content += `/Artifact<</Type/${owner}>>BDC\n`;
      return;
    }
    const mark = this.marks.push(owner) - 1;
    owner.addContent(this.ref, mark);
    this.content += `/${owner.type}<</MCID ${mark}>>BDC\n`;
  }

  /** Shows words that are shaped already; `baseline` counts from the top of the page. */
  text(
    code: string,
    look: { face: Face; size: number; colour: string },
    x: number,
    baseline: number,
  ): void {
    if (!this.inText) {
      this.content += 'BT\n';
      this.inText = true;
      this.lineX = 0;
      this.lineY = 0;
    }
    const font = `/${look.face} ${look.size} Tf\n`;
    if (this.font !== font) this.content += font;
    this.font = font;
    if (this.ink !== look.colour) this.content += `${colour(look.colour)} rg\n`;
    this.ink = look.colour;
    const [left, up] = [
      Math.round(x * 100) / 100,
      Math.round((PAGE.height - baseline) * 100) / 100,
    ];
    this.content += `${number(left - this.lineX)} ${number(up - this.lineY)} Td[(${code})]TJ\n`;
    this.lineX = left;
    this.lineY = up;
  }

  /** A filled box, which is also what lines are drawn as. */
  box(x: number, top: number, width: number, height: number, fill: string): void {
    this.closeText();
    if (this.ink !== fill) this.content += `${colour(fill)} rg\n`;
    this.ink = fill;
    this.content += `${number(x)} ${number(PAGE.height - top - height)} ${number(width)} ${number(height)} re f\n`;
  }

  /** The pen has left: what was written is kept as bytes, which take a fraction of the room. */
  settle(): void {
    this.settled.push(bytesOf(this.content));
    this.content = '';
  }

  write(tree: StructureTree, parent: number, resources: number): void {
    this.closeMark();
    this.settle();
    const stream = this.file.addPacked('', Buffer.concat(this.settled));
    this.settled.length = 0;
    tree.setParents(this.key, this.marks);
    const annotations =
      this.annotations.length === 0 ? '' : `/Annots[${this.annotations.map(reference).join(' ')}]`;
    this.file.set(
      this.ref,
      `<</Type/Page/Parent ${reference(parent)}/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]` +
        `/Resources ${reference(resources)}/Contents ${reference(stream)}/Tabs/S` +
        `/StructParents ${this.key}${annotations}>>`,
    );
  }

  /** A text object stands within one stretch, so that stretches and text objects nest. */
  private closeMark(): void {
    this.closeText();
    if (this.marked !== undefined) this.content += 'EMC\n';
    this.marked = undefined;
  }

  private closeText(): void {
    if (this.inText) this.content += 'ET\n';
    this.inText = false;
  }
}
