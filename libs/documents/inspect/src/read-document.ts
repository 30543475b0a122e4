import { ok, refused, type Result } from '@kravsmed/domain';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeUtf8 } from './decode-utf8';

/** A stretch of the document: one content control of ours, or what stands between two of them. */
export interface Passage {
  /** Undefined for words outside our controls. */
  readonly cited?: { readonly criterion: string; readonly version: number };
  readonly paragraphs: readonly string[];
}

export type DocumentFault =
  'doctype' | 'not-xml' | 'not-word' | 'too-deep' | 'too-many-clauses' | 'too-much-text';

/** Our own choice, with room to spare for a long tender; what is beyond is no ordinary document. */
export const DOCUMENT_LIMITS = {
  levels: 256,
  clauses: 2_000,
  characters: 3_000_000,
  xmlBytes: 24 * 1024 * 1024,
} as const;

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const TAG = /^kravsmed:([A-Za-z0-9][A-Za-z0-9-]{0,40}):([1-9]\d{0,5})$/;
/** What is not part of the text as it stands: moved away, deleted, or said a second time for old readers. */
const PASSED_OVER = ['del', 'moveFrom'];
const CHUNK = 64 * 1024;

class Refusal extends Error {
  constructor(readonly fault: DocumentFault) {
    super(fault);
  }
}

/** The words of `word/document.xml`, by our content controls. Nothing is fetched and no entity is declared. */
export function readDocument(xml: Uint8Array): Result<readonly Passage[], DocumentFault> {
  if (xml.byteLength > DOCUMENT_LIMITS.xmlBytes) return refused('too-much-text');
  const reader = new PassageReader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new Refusal('not-xml');
  });
  parser.on('doctype', () => {
    throw new Refusal('doctype');
  });
  parser.on('opentag', (tag) => {
    reader.open(tag);
  });
  parser.on('closetag', (tag) => {
    reader.close(tag);
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('cdata', (text) => {
    reader.text(text);
  });
  try {
    const text = decodeUtf8(xml);
    if (text === undefined) return refused('not-xml');
    // In pieces, so that what is refused at its beginning is not read to its end.
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
    parser.close();
    return ok(reader.passages());
  } catch (error) {
    if (error instanceof Refusal) return refused(error.fault);
    throw error;
  }
}

interface Gathering {
  readonly level: number;
  cited?: Passage['cited'];
  paragraphs: string[];
}

class PassageReader {
  private level = 0;
  private skipFrom = 0;
  private inText = false;
  private paragraph = '';
  private characters = 0;
  private clauses = 0;
  private rootIsWord = false;
  private readonly done: Passage[] = [];
  private readonly controls: Gathering[] = [];
  private loose: string[] = [];

  open({ uri, local, attributes }: SaxesTagNS): void {
    this.level++;
    if (this.level > DOCUMENT_LIMITS.levels) throw new Refusal('too-deep');
    if (this.level === 1) this.rootIsWord = WORD.includes(uri) && local === 'document';
    if (this.level === 1 && !this.rootIsWord) throw new Refusal('not-word');
    if (this.skipFrom > 0) return;
    if (uri === COMPATIBILITY && local === 'Fallback') this.skipFrom = this.level;
    if (!WORD.includes(uri)) return;
    if (PASSED_OVER.includes(local)) this.skipFrom = this.level;
    else if (local === 'sdt') this.controls.push({ level: this.level, paragraphs: [] });
    else if (local === 'tag') this.cite(attributes);
    else if (local === 't') this.inText = true;
    else if (local === 'br' || local === 'cr' || local === 'tab') this.add(' ');
    else if (local === 'noBreakHyphen') this.add('\u2011');
  }

  close({ uri, local }: SaxesTagNS): void {
    const at = this.level--;
    if (this.skipFrom > 0) {
      if (at === this.skipFrom) this.skipFrom = 0;
      return;
    }
    if (!WORD.includes(uri)) return;
    if (local === 't') this.inText = false;
    else if (local === 'p') this.endParagraph();
    else if (local === 'sdt' && this.controls.at(-1)?.level === at) this.endControl();
  }

  text(text: string): void {
    if (this.inText && this.skipFrom === 0) this.add(text);
  }

  passages(): readonly Passage[] {
    this.endParagraph();
    this.endLoose();
    return this.done;
  }

  private add(text: string): void {
    this.characters += text.length;
    if (this.characters > DOCUMENT_LIMITS.characters) throw new Refusal('too-much-text');
    this.paragraph += text;
  }

  private cite(attributes: SaxesTagNS['attributes']): void {
    const value = Object.values(attributes).find(({ local }) => local === 'val')?.value ?? '';
    const [, criterion, version] = TAG.exec(value) ?? [];
    const control = this.controls.at(-1);
    if (criterion === undefined || control === undefined || this.ours() !== undefined) return;
    this.clauses++;
    if (this.clauses > DOCUMENT_LIMITS.clauses) throw new Refusal('too-many-clauses');
    this.endLoose();
    control.cited = { criterion, version: Number(version) };
  }

  /** The control of ours that we are in: one inside another of ours is part of the outer one. */
  private ours(): Gathering | undefined {
    return this.controls.find(({ cited }) => cited !== undefined);
  }

  private endParagraph(): void {
    const words = this.paragraph.replace(/\s+/gu, ' ').trim();
    this.paragraph = '';
    if (words !== '') (this.ours()?.paragraphs ?? this.loose).push(words);
  }

  private endControl(): void {
    const control = this.controls.pop();
    if (control?.cited === undefined) return;
    this.endParagraph();
    this.done.push({ cited: control.cited, paragraphs: control.paragraphs });
  }

  private endLoose(): void {
    if (this.loose.length > 0) this.done.push({ paragraphs: this.loose });
    this.loose = [];
  }
}
