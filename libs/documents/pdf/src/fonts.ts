import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/**
 * Source Sans 3 (SIL Open Font License 1.1): Latin with all Nordic letters, Greek and Cyrillic.
 * pdfkit embeds only the glyphs used.
 */
const FAMILY = '@expo-google-fonts/source-sans-3';

export const FACES = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  semiboldItalic: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const;
export type Face = keyof typeof FACES;

const require = createRequire(import.meta.url);
const files = new Map<Face, Buffer>();

/** The font file of a face, read once for the process. */
export function fontFile(face: Face): Buffer {
  let file = files.get(face);
  if (file === undefined) {
    file = readFileSync(require.resolve(`${FAMILY}/${FACES[face]}`));
    files.set(face, file);
  }
  return file;
}
