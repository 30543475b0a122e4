import type { PdfFile } from '../file/pdf-file';
import { reference } from '../file/values';

/** A node of the structure tree: what a stretch of the page is, for those who do not see it. */
export class StructureElement {
  private page = 0;
  private readonly kids: string[] = [];

  constructor(
    private readonly tree: StructureTree,
    readonly ref: number,
    readonly type: string,
    private readonly parent: number,
    private readonly attributes: string,
  ) {}

  /** A new element below this one, behind what it already holds. */
  child(type: string, attributes = ''): StructureElement {
    const child = this.tree.element(type, this.ref, attributes);
    this.kids.push(reference(child.ref));
    return child;
  }

  addContent(page: number, mark: number): void {
    if (this.page === 0) this.page = page;
    this.kids.push(
      this.page === page ? String(mark) : `<</Type/MCR/Pg ${reference(page)}/MCID ${mark}>>`,
    );
  }

  addObject(page: number, object: number): void {
    this.kids.push(`<</Type/OBJR/Pg ${reference(page)}/Obj ${reference(object)}>>`);
  }

  toString(): string {
    const page = this.page === 0 ? '' : `/Pg ${reference(this.page)}`;
    const kids =
      this.kids.length === 0
        ? ''
        : this.kids.length === 1
          ? `/K ${this.kids.join('')}`
          : `/K[${this.kids.join(' ')}]`;
    return `<</S/${this.type}/P ${reference(this.parent)}${page}${kids}${this.attributes}>>`;
  }
}

/** The tree, and the way back to it from every stretch of a page and from every annotation. */
export class StructureTree {
  readonly ref: number;
  readonly root: StructureElement;
  private readonly elements: StructureElement[] = [];
  private readonly parents: string[] = [];

  constructor(private readonly file: PdfFile) {
    this.ref = file.reserve();
    this.root = this.element('Document', this.ref, '');
  }

  element(type: string, parent: number, attributes: string): StructureElement {
    const element = new StructureElement(this, this.file.reserve(), type, parent, attributes);
    this.elements.push(element);
    return element;
  }

  /** The key under which a page or an annotation finds its elements; a page has one a mark. */
  nextKey(): number {
    return this.parents.push('null') - 1;
  }

  setParents(key: number, elements: readonly StructureElement[]): void {
    const list = `[${elements.map(({ ref }) => reference(ref)).join(' ')}]`;
    this.parents[key] = reference(this.file.add(list));
  }

  setParent(key: number, element: StructureElement): void {
    this.parents[key] = reference(element.ref);
  }

  write(): void {
    for (const element of this.elements) this.file.set(element.ref, element.toString());
    const numbers = this.parents.map((parent, key) => `${key} ${parent}`).join(' ');
    const parentTree = this.file.add(`<</Nums[${numbers}]>>`);
    this.file.set(
      this.ref,
      `<</Type/StructTreeRoot/K ${reference(this.root.ref)}/ParentTree ${reference(parentTree)}` +
        `/ParentTreeNextKey ${this.parents.length}>>`,
    );
  }
}
