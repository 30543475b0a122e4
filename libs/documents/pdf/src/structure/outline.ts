import type { PdfFile } from '../file/pdf-file';
import { number, reference, textString } from '../file/values';

interface Bookmark {
  readonly ref: number;
  readonly title: string;
  readonly page: number;
  readonly top: number;
  readonly below: Bookmark[];
}

/** The bookmarks: one a heading, each below the heading that it stands under. */
export class Outline {
  private readonly top: Bookmark[] = [];
  private readonly open: Bookmark[][] = [this.top];

  constructor(private readonly file: PdfFile) {}

  add(level: number, title: string, page: number, top: number): void {
    this.open.length = Math.min(this.open.length, level + 1);
    const mark: Bookmark = { ref: this.file.reserve(), title, page, top, below: [] };
    this.open.at(-1)?.push(mark);
    this.open.push(mark.below);
  }

  /** What the catalog says of it; nothing when there is no heading. */
  write(): string {
    if (this.top.length === 0) return '';
    const ref = this.file.reserve();
    this.file.set(ref, `<</Type/Outlines${this.writeLevel(this.top, ref)}>>`);
    return `/Outlines ${reference(ref)}/PageMode/UseOutlines`;
  }

  private writeLevel(marks: readonly Bookmark[], parent: number): string {
    const [first, last] = [marks[0], marks.at(-1)];
    if (first === undefined || last === undefined) return '';
    marks.forEach((mark, index) => {
      const [before, after] = [marks[index - 1], marks[index + 1]];
      this.file.set(
        mark.ref,
        `<</Title${textString(mark.title)}/Parent ${reference(parent)}` +
          (before === undefined ? '' : `/Prev ${reference(before.ref)}`) +
          (after === undefined ? '' : `/Next ${reference(after.ref)}`) +
          `/Dest[${reference(mark.page)}/XYZ null ${number(mark.top)} null]` +
          `${this.writeLevel(mark.below, mark.ref)}>>`,
      );
    });
    return `/First ${reference(first.ref)}/Last ${reference(last.ref)}/Count ${countOf(marks)}`;
  }
}

const countOf = (marks: readonly Bookmark[]): number =>
  marks.reduce((sum, mark) => sum + 1 + countOf(mark.below), 0);
