import type { ClauseDocument } from '@kravsmed/clauses';
import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { stylesFor } from './styles';

/** What is the same in every file of a language: the docx package writes it, once. */
export interface Skeleton {
  readonly styles: string;
  readonly theme: string;
}

type Language = ClauseDocument['language'];

const written = new Map<Language, Promise<Skeleton>>();

export function skeletonFor(language: Language): Promise<Skeleton> {
  const known = written.get(language) ?? write(language);
  written.set(language, known);
  return known;
}

/** The number of the list of bullets in a file of ours, which the bullet styles name. */
export const BULLETS_NUMBER = 2;

async function write(language: Language): Promise<Skeleton> {
  const file = new Document({ styles: stylesFor(language), sections: [{ children: [] }] });
  const files = unzipSync(await Packer.pack(file, 'uint8array'));
  const part = (path: string): string => {
    const found = files[path];
    if (found === undefined) throw new Error(`The docx package no longer writes ${path}`);
    return strFromU8(found);
  };
  return {
    // The package leaves the name of the list, as its own numbering part has no such list.
    styles: part('word/styles.xml').replace(
      /<w:numId w:val="[^"]*"\/>/g,
      `<w:numId w:val="${BULLETS_NUMBER}"/>`,
    ),
    theme: part('word/theme/theme1.xml'),
  };
}

export interface OwnStyle {
  readonly id: string;
  readonly name: string;
  /** A `w:style` element, for the `word/styles.xml` of another document. */
  readonly xml: string;
}

/** Our styles one by one, for a document that lacks some. A bullet style names list 2 of a file of ours. */
export async function ownStyles(language: Language): Promise<OwnStyle[]> {
  const { styles } = await skeletonFor(language);
  return [...styles.matchAll(/<w:style .*?<\/w:style>/gs)].map(([xml]) => ({
    id: /w:styleId="([^"]*)"/.exec(xml)?.[1] ?? '',
    name: /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    xml,
  }));
}
