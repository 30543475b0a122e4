import {
  isReference,
  isText,
  ValueReader,
  type Dictionary,
  type PdfObjects,
  type Value,
} from './read-pdf';

/** What is wrong with a tagged file, in words; nothing when it is right. */
export function checkTagged(pdf: PdfObjects): readonly string[] {
  return new TagCheck(pdf).faults();
}

const SHOWING = new Set(['TJ', 'Tj', 'f', 'S', 'Do', 'B']);

class TagCheck {
  private readonly found: string[] = [];
  /** How often the tree claims each stretch of each page: "page mark". */
  private readonly claimed = new Map<string, number>();
  private readonly ownerOf = new Map<string, number>();
  private readonly objects = new Set<number>();

  constructor(private readonly pdf: PdfObjects) {}

  faults(): readonly string[] {
    const catalog = this.dictionary({ object: this.pdf.root });
    this.checkCatalog(catalog);
    const tree = this.dictionary(catalog.get('StructTreeRoot'));
    this.walk(tree.get('K'), 0, 0);
    const parents = this.parentTree(tree);
    for (const [object, value] of this.pdf.values) {
      if (!(value instanceof Map)) continue;
      if (value.get('Type') === '/Page') this.checkPage(object, value, parents);
      if (value.get('Type') === '/FontDescriptor' && !value.has('FontFile2'))
        this.found.push('a font is not embedded');
      if (value.get('Subtype') === '/Type0' && !value.has('ToUnicode'))
        this.found.push('a font does not tell its characters');
    }
    return this.found;
  }

  private checkCatalog(catalog: Dictionary): void {
    for (const key of ['Lang', 'MarkInfo', 'Metadata', 'OutputIntents', 'StructTreeRoot'])
      if (!catalog.has(key)) this.found.push(`the catalog has no ${key}`);
    const shown = this.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle');
    if (shown !== true) this.found.push('the title is not displayed');
    const metadata = catalog.get('Metadata');
    const xmp = isReference(metadata) ? (this.pdf.streams.get(metadata.object) ?? '') : '';
    for (const word of ['pdfuaid:part', 'pdfaid:part', 'dc:title'])
      if (!xmp.includes(word)) this.found.push(`the metadata has no ${word}`);
  }

  private walk(kid: Value | undefined, page: number, owner: number): void {
    if (kid === undefined) return;
    if (Array.isArray(kid)) {
      for (const each of kid) this.walk(each, page, owner);
    } else if (typeof kid === 'number') {
      this.claim(page, kid, owner);
    } else if (kid instanceof Map) {
      const on = kid.get('Pg');
      const at = isReference(on) ? on.object : page;
      const object = kid.get('Obj');
      if (kid.get('Type') === '/MCR') this.claim(at, Number(kid.get('MCID')), owner);
      if (isReference(object)) this.objects.add(object.object);
    } else if (isReference(kid)) {
      const element = this.dictionary(kid);
      const on = element.get('Pg');
      this.checkElement(element);
      this.walk(element.get('K'), isReference(on) ? on.object : page, kid.object);
    }
  }

  private checkElement(element: Dictionary): void {
    const type = element.get('S');
    const attributes = element.get('A');
    const given = attributes instanceof Map ? attributes : new Map<string, Value>();
    if (type === '/TH' && !given.has('Scope')) this.found.push('a header cell has no scope');
    if (type === '/Figure' && !isText(element.get('Alt')))
      this.found.push('a figure has no alternative text');
    if (type === '/Figure' && !given.has('BBox')) this.found.push('a figure has no box');
    if (type === '/L' && !given.has('ListNumbering')) this.found.push('a list has no numbering');
  }

  private claim(page: number, mark: number, owner: number): void {
    const key = `${page} ${mark}`;
    const times = (this.claimed.get(key) ?? 0) + 1;
    this.claimed.set(key, times);
    this.ownerOf.set(key, owner);
    if (times > 1) this.found.push(`stretch ${key} stands twice in the tree`);
  }

  private parentTree(tree: Dictionary): ReadonlyMap<number, Value> {
    const numbers = this.dictionary(tree.get('ParentTree')).get('Nums');
    const parents = new Map<number, Value>();
    if (!Array.isArray(numbers)) return parents;
    for (let index = 0; index < numbers.length; index += 2)
      parents.set(Number(numbers[index]), numbers[index + 1] ?? null);
    return parents;
  }

  private checkPage(object: number, page: Dictionary, parents: ReadonlyMap<number, Value>): void {
    if (page.get('Tabs') !== '/S') this.found.push(`page ${object} has no tab order`);
    const owners = this.resolve(parents.get(Number(page.get('StructParents'))));
    for (const mark of this.marksOf(object, page)) {
      const key = `${object} ${mark}`;
      if (!this.claimed.has(key)) this.found.push(`stretch ${key} is missing in the tree`);
      const owner = Array.isArray(owners) ? owners[mark] : undefined;
      if (!isReference(owner) || owner.object !== this.ownerOf.get(key))
        this.found.push(`stretch ${key} does not lead back to its element`);
    }
    const annotations = page.get('Annots');
    for (const annotation of Array.isArray(annotations) ? annotations : []) {
      const entries = this.dictionary(annotation);
      if (!isText(entries.get('Contents'))) this.found.push('a link does not say where it leads');
      if (!parents.has(Number(entries.get('StructParent') ?? NaN)))
        this.found.push('a link does not lead back to its element');
      if (isReference(annotation) && !this.objects.has(annotation.object))
        this.found.push('a link is missing in the tree');
    }
  }

  /** The marks of a page's stretches; what is shown outside any stretch is a fault. */
  private marksOf(object: number, page: Dictionary): readonly number[] {
    const contents = page.get('Contents');
    const source = isReference(contents) ? (this.pdf.streams.get(contents.object) ?? '') : '';
    const reader = new ValueReader(source, 0);
    const marks: number[] = [];
    let depth = 0;
    let operand: Value | undefined;
    for (let value = reader.value(); value !== undefined; value = reader.value()) {
      if (value === 'BDC' || value === 'BMC') {
        depth += 1;
        const mark = operand instanceof Map ? operand.get('MCID') : undefined;
        if (typeof mark === 'number') marks.push(mark);
      }
      if (value === 'EMC') depth -= 1;
      if (typeof value === 'string' && SHOWING.has(value) && depth === 0)
        this.found.push(`page ${object} shows something outside any stretch`);
      operand = value;
    }
    if (depth !== 0) this.found.push(`page ${object} has a stretch that does not end`);
    return marks;
  }

  private resolve(value: Value | undefined): Value | undefined {
    return isReference(value) ? this.pdf.values.get(value.object) : value;
  }

  private dictionary(value: Value | undefined): Dictionary {
    const resolved = this.resolve(value);
    return resolved instanceof Map ? resolved : new Map<string, Value>();
  }
}
