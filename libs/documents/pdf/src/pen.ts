import { FACES, fontFile, type Face } from './fonts';
import { breakLines, type Line } from './line-breaking';
import { LOOK, type TextLook } from './look';
import type { Run } from './runs';

type Structure = PDFKit.PDFStructureElement;

/** What pdfkit's types leave out: the scope of a header cell, the text of an annotation. */
type StructureOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row' };

/**
 * The widths of words at one point, kept across documents: the same words come again in every export,
 * and shaping them is most of the work. A cache that may be lost.
 */
const WIDTHS: Readonly<Record<Face, Map<string, number>>> = {
  regular: new Map(),
  italic: new Map(),
  semibold: new Map(),
  semiboldItalic: new Map(),
};
const MOST_WIDTHS = 20_000;
const UNIT = 1000;

/**
 * Writes runs of text on pages, from the top down, and tags each stretch as it goes. It knows pages,
 * lines and structure elements; what a clause or a heading is, the files in `nodes/` know.
 */
export class Pen {
  y = 0;
  readonly left: number = LOOK.page.margin.left;

  constructor(readonly doc: PDFKit.PDFDocument) {
    for (const face of Object.keys(FACES) as Face[]) doc.registerFont(face, fontFile(face));
    this.newPage();
  }

  get right(): number {
    return this.doc.page.width - LOOK.page.margin.right;
  }

  get bottom(): number {
    return this.doc.page.height - LOOK.page.margin.bottom;
  }

  private get top(): number {
    return LOOK.page.margin.top;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = this.top;
  }

  /** Starts a new page unless `height` points are left on this one. A fresh page is always enough. */
  reserve(height: number): void {
    if (this.y + height > this.bottom && this.y > this.top) this.newPage();
  }

  /** Space between blocks; none at the top of a page. */
  gap(points: number): void {
    if (this.y > this.top) this.y += points;
  }

  /** A structure element below `parent`, filled by `fill`, closed after it. */
  element(
    parent: Structure,
    type: string,
    fill: (element: Structure) => void,
    options: StructureOptions = {},
  ): void {
    const element = this.doc.struct(type, options);
    parent.add(element);
    fill(element);
    element.end();
  }

  lines(runs: readonly Run[], size: number, width: number): readonly Line[] {
    return breakLines(runs, width, (text, run) => this.widthOf(text, run.face, size));
  }

  /** Text that flows over pages, never leaving one line of a block alone on either side of a break. */
  write(
    parent: Structure,
    type: string,
    runs: readonly Run[],
    look: TextLook,
    box: { x: number; width: number },
  ): void {
    const lines = this.lines(runs, look.size, box.width);
    this.element(parent, type, (element) => {
      let written = 0;
      while (written < lines.length) {
        const count = this.linesThatFit(lines.length - written, look.lineHeight);
        if (count === 0) {
          this.newPage();
          continue;
        }
        for (const line of lines.slice(written, written + count)) {
          this.writeLine(element, type, line, look, box.x);
          this.y += look.lineHeight;
        }
        written += count;
      }
    });
    this.y += look.after;
  }

  /** One line of runs at the current height, without moving on. */
  writeLine(element: Structure, type: string, line: Line, look: TextLook, x: number): void {
    let at = x;
    for (const run of line) {
      const width = this.widthOf(run.text, run.face, look.size);
      const draw = (inside: Structure, tag: string) => {
        const content = this.doc.markStructureContent(tag);
        this.draw(run, at, look);
        this.doc.endMarkedContent();
        inside.add(content);
      };
      if (run.href === undefined) {
        draw(element, type);
      } else {
        const { href } = run;
        this.element(element, 'Link', (link) => {
          draw(link, 'Link');
          this.doc.link(at, this.y, width, look.lineHeight, href, {
            structParent: link,
            // A string object, as pdfkit wants it: a bare string would be written as a PDF name.
            Contents: Object(run.text.trim()) as string,
          } as PDFKit.Mixins.AnnotationOption);
        });
      }
      at += width;
    }
  }

  /** Lines, shades and page numbers: seen, but not part of what is read aloud. */
  artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  widthOf(text: string, face: Face, size: number): number {
    const widths = WIDTHS[face];
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size > MOST_WIDTHS) widths.clear();
      width = this.doc.font(face).fontSize(UNIT).widthOfString(text) / UNIT;
      widths.set(text, width);
    }
    return width * size;
  }

  draw(run: Run, x: number, look: TextLook): void {
    this.doc
      .font(run.face)
      .fontSize(look.size)
      .fillColor(run.colour)
      .text(run.text, x, this.y, {
        lineBreak: false,
        underline: run.decoration === 'underline',
        strike: run.decoration === 'strike',
      });
  }

  private linesThatFit(left: number, lineHeight: number): number {
    const room = Math.floor((this.bottom - this.y) / lineHeight);
    if (room >= left) return left;
    const count = left - room === 1 ? room - 1 : room;
    const alone = count < 2;
    return alone && this.y > this.top ? 0 : Math.max(count, 1);
  }
}
