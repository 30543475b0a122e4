import { attach, type Attachment } from '../file/attachment';
import { srgbProfile } from '../file/colour-profile';
import { infoDictionary, xmpPacket, type DocumentFacts } from '../file/metadata';
import { PdfFile } from '../file/pdf-file';
import { address, number, reference, textString } from '../file/values';
import { embedFace } from '../fonts/embed';
import type { Face } from '../fonts/faces';
import { Outline } from '../structure/outline';
import { StructureTree, type StructureElement } from '../structure/structure-tree';
import { PAGE, Page } from './page';

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A tagged document of A4 pages, self-declared PDF/A-3a and PDF/UA-1; our own tests check the tags. */
export class TaggedDocument {
  readonly pages: Page[] = [];
  private readonly file = new PdfFile();
  readonly tree = new StructureTree(this.file);
  readonly outline = new Outline(this.file);
  private readonly anchors = new Map<string, string>();
  private readonly links: { ref: number; href: string; body: string }[] = [];
  private readonly rare = new Map<Face, Set<number>>();

  constructor(private readonly facts: DocumentFacts) {}

  addPage(): Page {
    const page = new Page(this.file, this.tree);
    this.pages.push(page);
    return page;
  }

  /** Says that a face is used, and for which glyphs that not every document carries. */
  uses(face: Face, rare: readonly number[] = []): void {
    let glyphs = this.rare.get(face);
    if (glyphs === undefined) this.rare.set(face, (glyphs = new Set()));
    for (const glyph of rare) glyphs.add(glyph);
  }

  /** A place that cross-references lead to. */
  anchor(name: string, page: Page, top: number): void {
    this.anchors.set(name, `[${reference(page.ref)}/XYZ null ${number(PAGE.height - top)} null]`);
  }

  /**
   * A link that can be clicked, tied to the element whose words it lies on. `#name` leads to a place in
   * the document, which may come later: where it leads is written at the end.
   */
  link(page: Page, element: StructureElement, box: Box, href: string, words: string): void {
    const key = this.tree.nextKey();
    const up = PAGE.height - box.top;
    const edges = [box.x, up - box.height, box.x + box.width, up].map(number).join(' ');
    const ref = this.file.reserve();
    const body =
      `<</Type/Annot/Subtype/Link/Rect[${edges}]/Border[0 0 0]/F 4/Contents${textString(words)}` +
      `/StructParent ${key}`;
    this.links.push({ ref, href, body });
    page.annotations.push(ref);
    element.addObject(page.ref, ref);
    this.tree.setParent(key, element);
  }

  private writeLinks(): void {
    const start = `[${reference(this.pages[0]?.ref ?? 0)}/Fit]`;
    for (const { ref, href, body } of this.links) {
      const leads = href.startsWith('#')
        ? `/Dest${this.anchors.get(href.slice(1)) ?? start}`
        : `/A<</S/URI/URI${address(href)}>>`;
      this.file.set(ref, `${body}${leads}>>`);
    }
  }

  finish(attachment: Attachment): Uint8Array {
    const { file } = this;
    const fonts = [...this.rare].map(
      ([face, rare]) => `/${face} ${reference(embedFace(file, face, rare))}`,
    );
    const resources = file.add(`<</Font<<${fonts.join('')}>>>>`);
    const parent = file.reserve();
    for (const page of this.pages) page.write(this.tree, parent, resources);
    const kids = this.pages.map(({ ref }) => reference(ref)).join(' ');
    file.set(parent, `<</Type/Pages/Count ${this.pages.length}/Kids[${kids}]>>`);
    this.writeLinks();
    this.tree.write();
    const profile = file.addPacked('/N 3', srgbProfile());
    const metadata = file.addStream(
      '/Type/Metadata/Subtype/XML',
      Buffer.from(xmpPacket(this.facts), 'utf8'),
    );
    const root = file.add(
      `<</Type/Catalog/Pages ${reference(parent)}/Lang${textString(this.facts.language)}` +
        `/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>` +
        `/StructTreeRoot ${reference(this.tree.ref)}/Metadata ${reference(metadata)}` +
        `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${reference(profile)}>>]` +
        `${attach(file, attachment)}${this.outline.write()}>>`,
    );
    return file.finish(root, file.add(infoDictionary(this.facts)));
  }
}
