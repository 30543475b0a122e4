import { createHash } from 'node:crypto';
import type { Language, Library } from '@kravsmed/domain';
import {
  writeLibraryCsv,
  writeLibraryJson,
  writeLibraryXlsx,
  writeLibraryYaml,
} from '@kravsmed/library-exchange';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../snapshot/library-snapshots';

export const EXPORT_FORMATS = ['zip', 'json', 'xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedLibrary {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
  readonly etag: string;
}

interface Form {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (library: Library, language: Language) => Promise<Uint8Array> | Uint8Array;
}

const FORMS: Readonly<Record<ExportFormat, Form>> = {
  zip: { mediaType: 'application/zip', extension: '-yaml.zip', write: writeLibraryYaml },
  json: {
    mediaType: 'application/json',
    extension: '.json',
    write: (library) => writeLibraryJson(library),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: '.xlsx',
    write: writeLibraryXlsx,
  },
  csv: { mediaType: 'application/zip', extension: '-csv.zip', write: writeLibraryCsv },
};

export const EXPORT_MEDIA_TYPES = [
  ...new Set(Object.values(FORMS).map(({ mediaType }) => mediaType)),
];

/** The whole library as a file. A file is written once for each load of the library. */
@Injectable()
export class ExportLibrary {
  private readonly written = new Map<string, Promise<ExportedLibrary>>();
  private load = '';

  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(format: ExportFormat, language: Language): Promise<ExportedLibrary> {
    const { library, load } = await this.snapshots.current();
    if (load !== this.load) this.written.clear();
    this.load = load;
    const key = `${format} ${language}`;
    const known = this.written.get(key);
    if (known !== undefined) return known;
    const writing = write(library, format, language);
    this.written.set(key, writing);
    // What failed once may work the next time.
    writing.catch(() => this.written.delete(key));
    return writing;
  }
}

async function write(
  library: Library,
  format: ExportFormat,
  language: Language,
): Promise<ExportedLibrary> {
  const { mediaType, extension, write: form } = FORMS[format];
  const bytes = await form(library, language);
  return {
    bytes,
    mediaType,
    name: `${NAME[language]}${extension}`,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
  };
}

const NAME = { sv: 'kravsmed-bibliotek', en: 'kravsmed-library' } as const;
