import { ok, refused, type LocalizedText, type Result } from '@kravsmed/domain';

/** An entry as the list at the end of a zip tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly deflated: boolean;
  readonly encrypted: boolean;
  /** Where its header begins, and where its bytes do. */
  readonly header: number;
  readonly start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_COMMENT = 65_535;

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;

/** The list of contents. Zips of several parts or beyond four gigabytes are nothing that we take in. */
export function readDirectory(
  bytes: Uint8Array,
  mostEntries: number,
): Result<readonly ZipEntry[], LocalizedText> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refused(NO_ZIP);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries || count === 0xffff) {
    return refused({
      sv: `Zip-filen har fler än ${mostEntries} filer. Dela upp den.`,
      en: `The zip has more than ${mostEntries} files. Divide it.`,
    });
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return refused(NO_ZIP);
    const entry = readEntry(view, bytes, at);
    if (entry === undefined) return refused(NO_ZIP);
    entries.push(entry);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return ok(entries);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  const nameLength = view.getUint16(at + 28, true);
  if (method !== 0 && method !== 8) return undefined;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length || (method === 0 && packed !== size)) return undefined;
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    name: new TextDecoder((flags & 0x800) === 0 ? 'latin1' : 'utf-8').decode(name),
    packed,
    size,
    deflated: method === 8,
    encrypted: (flags & 1) !== 0,
    header,
    start,
  };
}

const NO_ZIP: LocalizedText = {
  sv: 'Filen går inte att öppna som zip. Den kan vara skadad eller av ett annat slag. Spara eller packa den på nytt.',
  en: 'The file cannot be opened as a zip. It may be damaged or of another kind. Save or pack it anew.',
};
