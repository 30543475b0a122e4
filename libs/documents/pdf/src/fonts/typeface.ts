import { ALPHABET } from './alphabet';
import { readCharacterMap, type CharacterMap } from './character-map';
import { readFace, type Face } from './faces';
import { readKerning, type Kerning } from './kerning';
import { readTrueType, type TrueTypeFont } from './true-type';

/** A word ready to be shown: what stands between `[(` and `)]TJ`, and how wide it is. */
export interface ShapedWord {
  readonly code: string;
  /** In thousandths of the size. */
  readonly width: number;
  /** Glyphs that are not in the part of the font that every document carries. */
  readonly rare?: readonly number[];
}

/** Invisible characters: marks of direction, joiners, soft hyphens. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/u;
/** Shown for a character that the font lacks; a reader of the text still gets the character. */
const BOX = 0x25a1;
const HYPHEN = 0x2d;
const MOST_WORDS = 20_000;

/** A face of the font: words in, codes and widths out. Words are shaped once and kept, within bounds. */
export class Typeface {
  readonly font: TrueTypeFont;
  readonly characters: CharacterMap;
  readonly alphabet: ReadonlySet<number>;
  private readonly kerning: Kerning;
  private readonly words = new Map<string, ShapedWord>();
  private readonly codes: string[] = [];

  constructor(face: Face) {
    this.font = readTrueType(readFace(face));
    this.characters = readCharacterMap(this.font);
    this.kerning = readKerning(this.font);
    this.alphabet = new Set(
      ALPHABET.map((codePoint) => this.characters.glyphOf(codePoint)).filter(
        (glyph) => glyph !== undefined,
      ),
    );
  }

  word(text: string): ShapedWord {
    let word = this.words.get(text);
    if (word === undefined) {
      if (this.words.size >= MOST_WORDS) this.words.clear();
      word = this.shape(text);
      this.words.set(text, word);
    }
    return word;
  }

  /** A hyphen at the end of a line that is not part of the word, and is not read as if it were. */
  private get softHyphen(): ShapedWord {
    return this.inPlaceOf('\u00ad', this.characters.glyphOf(HYPHEN) ?? 0);
  }

  /** As `word`, for text that will hardly come again. */
  shape(text: string): ShapedWord {
    let code = '';
    let width = 0;
    let previous: number | undefined;
    let rare: number[] | undefined;
    for (const character of text.normalize('NFC')) {
      if (IGNORED.test(character)) continue;
      const glyph = this.characters.glyphOf(character.codePointAt(0) ?? 0);
      if (glyph === undefined) {
        const box = this.inPlaceOf(character, this.characters.glyphOf(BOX) ?? 0);
        code += box.code;
        width += box.width;
        previous = undefined;
        continue;
      }
      const kern = previous === undefined ? 0 : Math.round(this.kerning(previous, glyph));
      if (kern !== 0) code += `)${-kern}(`;
      code += this.codeOf(glyph);
      width += this.font.advanceOf(glyph) + kern;
      previous = glyph;
      if (!this.alphabet.has(glyph)) (rare ??= []).push(glyph);
    }
    if (text.endsWith('\u00ad')) {
      const hyphen = this.softHyphen;
      code += hyphen.code;
      width += hyphen.width;
    }
    return rare === undefined ? { code, width } : { code, width, rare };
  }

  private inPlaceOf(text: string, glyph: number): ShapedWord {
    const utf16 = [...Array(text.length).keys()]
      .map((index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
      .join('');
    return {
      code: `)]TJ/Span<</ActualText<feff${utf16}>>>BDC[(${this.codeOf(glyph)})]TJ EMC[(`,
      width: this.font.advanceOf(glyph),
    };
  }

  /** The two bytes of a glyph inside a string of a content stream. */
  private codeOf(glyph: number): string {
    return (this.codes[glyph] ??= escaped(glyph >> 8) + escaped(glyph & 255));
  }
}

function escaped(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
}

const faces = new Map<Face, Typeface>();

/** Each face is read once for the process. */
export function typeface(face: Face): Typeface {
  let known = faces.get(face);
  if (known === undefined) {
    known = new Typeface(face);
    faces.set(face, known);
  }
  return known;
}
