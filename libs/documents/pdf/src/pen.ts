import { linesOf, setRun } from './kept-lines';
import type { Line } from './line-breaking';
import { LOOK, type TextLook } from './look';
import { PAGE, type Furniture, type Page } from './page/page';
import type { TaggedDocument } from './page/tagged-document';
import type { Run } from './runs';
import type { StructureElement } from './structure/structure-tree';

/**
 * Writes runs of text on pages, from the top down, and tags each stretch as it goes. It knows pages,
 * lines and structure elements; what a clause or a heading is, the files in `nodes/` know.
 */
export class Pen {
  y = 0;
  readonly left: number = LOOK.page.margin.left;
  readonly right = PAGE.width - LOOK.page.margin.right;
  readonly bottom = PAGE.height - LOOK.page.margin.bottom;
  page: Page;
  private readonly top = LOOK.page.margin.top;

  constructor(readonly doc: TaggedDocument) {
    this.page = doc.addPage();
    this.y = this.top;
  }

  newPage(): void {
    this.page.settle();
    this.page = this.doc.addPage();
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

  lines(runs: readonly Run[], size: number, width: number): readonly Line[] {
    return linesOf(runs, size, width);
  }

  /** Text that flows over pages, never leaving one line of a block alone on either side of a break. */
  write(
    parent: StructureElement,
    type: string,
    runs: readonly Run[],
    look: TextLook,
    box: { x: number; width: number },
  ): void {
    const lines = this.lines(runs, look.size, box.width);
    const element = parent.child(type);
    let written = 0;
    while (written < lines.length) {
      const count = this.linesThatFit(lines.length - written, look.lineHeight);
      if (count === 0) {
        this.newPage();
        continue;
      }
      for (const line of lines.slice(written, written + count)) {
        this.writeLine(element, line, look, box.x);
        this.y += look.lineHeight;
      }
      written += count;
    }
    this.y += look.after;
  }

  /** One line of runs at the current height, without moving on. */
  writeLine(element: StructureElement, line: Line, look: TextLook, x: number): void {
    let at = x;
    for (const run of line) {
      if (run.href === undefined) {
        at += this.draw(element, run, at, look);
        continue;
      }
      const link = element.child('Link');
      const width = this.draw(link, run, at, look);
      const box = { x: at, top: this.y, width, height: look.lineHeight };
      this.doc.link(this.page, link, box, run.href, run.text.trim());
      at += width;
    }
  }

  /** Shows a run as part of `owner`, and tells how wide it is. */
  draw(owner: StructureElement | Furniture, run: Run, x: number, look: TextLook): number {
    const { face, colour, decoration } = run;
    const { code, width: units, rare } = setRun(run);
    const width = (units * look.size) / 1000;
    const baseline = this.y + look.lineHeight / 2 + 0.33 * look.size;
    this.doc.uses(face, rare);
    this.page.mark(owner);
    this.page.text(code, { face, size: look.size, colour }, x, baseline);
    if (decoration !== undefined) {
      const above = decoration === 'underline' ? -0.13 : 0.23;
      this.page.box(x, baseline - above * look.size, width, look.size / 18, colour);
    }
    return width;
  }

  /** A shade or a rule. */
  box(x: number, top: number, width: number, height: number, colour: string): void {
    this.page.mark('Layout');
    this.page.box(x, top, width, height, colour);
  }

  widthOf(run: Run, size: number): number {
    return (setRun(run).width * size) / 1000;
  }

  private linesThatFit(left: number, lineHeight: number): number {
    const room = Math.floor((this.bottom - this.y) / lineHeight);
    if (room >= left) return left;
    const count = left - room === 1 ? room - 1 : room;
    const alone = count < 2;
    return alone && this.y > this.top ? 0 : Math.max(count, 1);
  }
}
