import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Result, refused, ok } from '@kravsmed/domain';
import { readZipDirectory, type ZipEntry, type ZipFault, type ZipLimits } from './zip-directory';

const inflate = promisify(inflateRaw);

/** An archive whose directory holds to the limits. Each file is unpacked when asked for, never beyond its told size. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  private constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  static open(bytes: Uint8Array, limits?: ZipLimits): Result<ZipArchive, ZipFault> {
    const entries = readZipDirectory(bytes, limits);
    return entries.ok ? ok(new ZipArchive(bytes, entries.value)) : entries;
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Undefined when there is no such file. */
  async read(name: string): Promise<Result<Uint8Array | undefined, ZipFault>> {
    const entry = this.entries.get(name);
    if (entry === undefined) return ok(undefined);
    const packed = this.bytes.subarray(entry.begin, entry.begin + entry.packed);
    try {
      // The directory may lie about the size: unpacking stops there.
      const unpacked = entry.deflated
        ? await inflate(packed, { maxOutputLength: Math.max(1, entry.size) })
        : packed;
      const whole = unpacked.byteLength === entry.size && crc32(unpacked) === entry.crc;
      return whole ? ok(unpacked) : refused('damaged');
    } catch {
      return refused('damaged');
    }
  }
}
