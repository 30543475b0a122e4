import type { PdfFile } from '../file/pdf-file';
import { deflate } from '../file/deflate';
import { bytesOf, reference } from '../file/values';
import type { Face } from './faces';
import { subsetFont } from './subset';
import { typeface, type Typeface } from './typeface';

/** What a document carries of a face, packed. */
interface Part {
  readonly tag: string;
  readonly program: Uint8Array;
  readonly programLength: number;
  readonly toUnicode: Uint8Array;
  readonly widths: string;
}

const parts = new Map<string, Part>();
const MOST_PARTS = 24;

/** Embeds a face: the letters that every document carries, and the rare ones of this document. */
export function embedFace(file: PdfFile, face: Face, rare: ReadonlySet<number>): number {
  const type = typeface(face);
  const part = partOf(face, type, rare);
  const { font } = type;
  const program = file.addStream(`/Filter/FlateDecode/Length1 ${part.programLength}`, part.program);
  const toUnicode = file.addStream('/Filter/FlateDecode', part.toUnicode);
  const name = `${part.tag}+${font.postscriptName}`;
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.box.join(' ')}]` +
      `/ItalicAngle ${font.italicAngle}/Ascent ${font.ascent}/Descent ${font.descent}` +
      `/CapHeight ${font.capHeight}/StemV ${face.startsWith('semibold') ? 120 : 80}/FontFile2 ${reference(program)}>>`,
  );
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${reference(descriptor)}/DW 0/W[${part.widths}]/CIDToGIDMap/Identity>>`,
  );
  return file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(toUnicode)}>>`,
  );
}

function partOf(face: Face, type: Typeface, rare: ReadonlySet<number>): Part {
  const extra = [...rare].sort((a, b) => a - b);
  const key = `${face} ${extra.join(' ')}`;
  let part = parts.get(key);
  if (part === undefined) {
    part = makePart(type, extra);
    if (parts.size >= MOST_PARTS) parts.clear();
    parts.set(key, part);
  }
  return part;
}

function makePart(type: Typeface, rare: readonly number[]): Part {
  const glyphs = [...type.alphabet, ...rare].sort((a, b) => a - b);
  const program = subsetFont(type.font, glyphs);
  return {
    tag: tagOf(rare),
    program: deflate(program),
    programLength: program.length,
    toUnicode: deflate(bytesOf(toUnicodeMap(type, glyphs))),
    widths: widthsOf(type, glyphs),
  };
}

/** Six letters that tell one subset from another. */
function tagOf(glyphs: readonly number[]): string {
  let hash = 17;
  for (const glyph of glyphs) hash = (hash * 31 + glyph) % 308_915_776;
  let tag = '';
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

function widthsOf({ font }: Typeface, glyphs: readonly number[]): string {
  let widths = '';
  let previous = -2;
  for (const glyph of glyphs) {
    const width = Math.round(font.advanceOf(glyph));
    widths += glyph === previous + 1 ? ` ${width}` : `${previous < 0 ? '' : ']'}${glyph}[${width}`;
    previous = glyph;
  }
  return `${widths}]`;
}

const hex4 = (value: number) => value.toString(16).padStart(4, '0');
const utf16 = (codePoint: number): string =>
  [...String.fromCodePoint(codePoint)]
    .flatMap((character) => character.split(''))
    .map((unit) => hex4(unit.charCodeAt(0)))
    .join('');

/** Which character each glyph is, for copying, searching and reading aloud. */
function toUnicodeMap({ characters }: Typeface, glyphs: readonly number[]): string {
  const lines = glyphs.flatMap((glyph) => {
    const character = characters.characterOf(glyph);
    return character === undefined ? [] : [`<${hex4(glyph)}><${utf16(character)}>`];
  });
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
}
