import type { Library } from '@kravsmed/domain';
import { strToU8 } from 'fflate';
import { partsOf } from '../library-parts';
import { FORMAT, FORMAT_VERSION } from '../tables/how-to';
import type { LibraryDocument } from './json-form';

/** The library as one JSON document, indented for people who open it. */
export function writeLibraryJson(library: Library, schemaAddress?: string): Uint8Array {
  const document: LibraryDocument = {
    ...(schemaAddress === undefined ? {} : { $schema: schemaAddress }),
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...partsOf(library),
  };
  return strToU8(`${JSON.stringify(document, null, 2)}\n`);
}
