import { type Result, refused, ok } from '@kravsmed/domain';

/** One file of an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where its packed bytes begin. */
  readonly begin: number;
}

export interface ZipLimits {
  readonly entries: number;
  /** Of one file, unpacked. */
  readonly entryBytes: number;
  /** Of all files, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed, of a file larger than `smallBytes`. */
  readonly ratio: number;
  readonly smallBytes: number;
}

/** Room for a document of 500 criteria with pictures, many times over. */
export const ZIP_LIMITS: ZipLimits = {
  entries: 1_000,
  entryBytes: 32 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  ratio: 150,
  smallBytes: 1024 * 1024,
};

/** Why an archive is not opened. */
export type ZipFault =
  | 'no-archive'
  | 'damaged'
  | 'too-many-files'
  | 'too-large'
  | 'too-dense'
  | 'bad-name'
  | 'encrypted'
  | 'unknown-method'
  | 'overlapping'
  | 'link';

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const NEEDS_ZIP64 = 0xffffffff;
const ENCRYPTED = 0x0001;
const UNIX_LINK = 0o120000;

/**
 * The files of an archive, read off its directory and held to the limits before a byte is unpacked. Stricter than the
 * format: one disk, no encryption, no link, no file that shares bytes with another, and each file named the same in the
 * directory and before its bytes, so that no other program reads another archive out of the same bytes.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view, limits);
  } catch (error) {
    // An offset that leads out of the file.
    if (error instanceof RangeError) return refused('damaged');
    throw error;
  }
}

function entriesOf(
  bytes: Uint8Array,
  view: DataView,
  limits: ZipLimits,
): Result<readonly ZipEntry[], ZipFault> {
  if (view.byteLength < END_BYTES || view.getUint32(0, true) !== LOCAL)
    return refused('no-archive');
  const end = endOf(view);
  if (end === undefined) return refused('damaged');
  const count = view.getUint16(end + 10, true);
  const begin = view.getUint32(end + 16, true);
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || begin === NEEDS_ZIP64) return refused('damaged');
  if (count > limits.entries) return refused('too-many-files');

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = begin;
  for (let index = 0; index < count; index++) {
    const read = entryAt(bytes, view, at);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    total += entry.size;
    if (entry.size > limits.entryBytes || total > limits.totalBytes) return refused('too-large');
    if (entry.size > limits.smallBytes && entry.size > entry.packed * limits.ratio) {
      return refused('too-dense');
    }
    // Two names that differ in case alone are one file to some programs.
    const key = entry.name.toLowerCase();
    if (names.has(key)) return refused('bad-name');
    names.add(key);
    entries.push(entry);
    at = next;
  }
  if (at !== end) return refused('damaged');
  return overlap(entries, begin) ? refused('overlapping') : ok(entries);
}

/** The record at the very end; what stands after it must be its comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Result<{ readonly entry: ZipEntry; readonly next: number }, ZipFault> {
  if (view.getUint32(at, true) !== DIRECTORY) return refused('damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameBytes = view.getUint16(at + 28, true);
  const name = nameOf(bytes, at + 46, nameBytes);
  const localAt = view.getUint32(at + 42, true);
  if (name === undefined) return refused('bad-name');
  if ((flags & ENCRYPTED) !== 0) return refused('encrypted');
  if (method !== 0 && method !== 8) return refused('unknown-method');
  if (((view.getUint32(at + 38, true) >>> 16) & 0o170000) === UNIX_LINK) return refused('link');

  if (view.getUint32(localAt, true) !== LOCAL) return refused('damaged');
  const localNameBytes = view.getUint16(localAt + 26, true);
  if (nameOf(bytes, localAt + 30, localNameBytes) !== name) return refused('bad-name');
  const entry: ZipEntry = {
    name,
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    begin: localAt + 30 + localNameBytes + view.getUint16(localAt + 28, true),
  };
  if (!entry.deflated && entry.packed !== entry.size) return refused('damaged');
  const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return ok({ entry, next: at + 46 + nameBytes + extra });
}

/** A name that leads nowhere but into the archive; undefined for any other. */
function nameOf(bytes: Uint8Array, at: number, length: number): string | undefined {
  if (at + length > bytes.byteLength) throw new RangeError('a name beyond the end');
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(at, at + length),
    );
  } catch {
    return undefined;
  }
  if (name === '' || name.length > 255 || /[\p{C}\\:]|^\//u.test(name)) return undefined;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..') ? name : undefined;
}

function overlap(entries: readonly ZipEntry[], directory: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.begin - other.begin);
  return inOrder.some(({ begin, packed }, index) => {
    const next = inOrder[index + 1];
    // What comes next has a header of thirty bytes and a name before it.
    const room = next === undefined ? directory : next.begin - 30 - Buffer.byteLength(next.name);
    return begin + packed > room;
  });
}
