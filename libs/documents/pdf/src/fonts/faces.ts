import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** Source Sans 3 (SIL Open Font License 1.1): Latin with all Nordic letters, Greek and Cyrillic. */
const FAMILY = '@expo-google-fonts/source-sans-3';

const FILES = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  semiboldItalic: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const;
export type Face = keyof typeof FILES;
export const FACES = Object.keys(FILES) as readonly Face[];

const require = createRequire(import.meta.url);

export const readFace = (face: Face): Uint8Array =>
  readFileSync(require.resolve(`${FAMILY}/${FILES[face]}`));
