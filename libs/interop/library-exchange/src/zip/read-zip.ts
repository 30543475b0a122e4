import { inflateRawSync } from 'node:zlib';
import { ok, refused, type LocalizedText, type Result } from '@kravsmed/domain';
import type { ExchangeLimits } from '../exchange-limits';
import { readDirectory, type ZipEntry } from './zip-directory';

/** The files of a zip that passed the gate, each unpacked when it is asked for. */
export class ZipFiles {
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly limits: ExchangeLimits,
  ) {}

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** What the zip says that an entry unpacks to. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.size ?? 0;
  }

  /** An entry's bytes. It may not grow beyond what it said, so a bomb is cut off as it goes off. */
  read(name: string): Result<Uint8Array, LocalizedText> {
    const entry = this.entries.get(name);
    if (entry === undefined) return refused(broken(name));
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packed);
    const room = Math.min(entry.size, this.limits.unpackedBytes - this.unpacked);
    if (entry.size > room) return refused(tooMuch(name));
    let data: Uint8Array;
    try {
      data = entry.deflated
        ? inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) })
        : packed;
    } catch {
      return refused(broken(name));
    }
    if (data.length !== entry.size) return refused(broken(name));
    this.unpacked += data.length;
    return ok(data);
  }
}

/** Looks at a zip's list of contents before anything in it is unpacked. */
export function openZip(
  bytes: Uint8Array,
  limits: ExchangeLimits,
): Result<ZipFiles, LocalizedText> {
  const directory = readDirectory(bytes, limits.zipEntries);
  if (!directory.ok) return directory;
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of directory.value) {
    if (entry.name.endsWith('/')) continue;
    const fault = entryFault(entry, limits);
    if (fault !== undefined) return refused(fault);
    if (entries.has(entry.name)) return refused(broken(entry.name));
    entries.set(entry.name, entry);
    total += entry.size;
  }
  if (total > limits.unpackedBytes) return refused(tooMuch(''));
  return overlap([...entries.values()])
    ? refused(broken(''))
    : ok(new ZipFiles(bytes, entries, limits));
}

const OUTSIDE = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|[\0\\]/;
/** Small entries may pack well without harm. */
const SMALL = 1_000_000;

function entryFault(entry: ZipEntry, limits: ExchangeLimits): LocalizedText | undefined {
  const { name, size, packed, encrypted } = entry;
  if (OUTSIDE.test(name)) {
    return {
      sv: 'Zip-filen har en fil som pekar utanför den. Packa om den utan sådana sökvägar.',
      en: 'The zip has a file that points outside it. Pack it anew without such paths.',
    };
  }
  if (encrypted) {
    return {
      sv: `${name} är låst med lösenord. Ta bort lösenordet och försök igen.`,
      en: `${name} is locked with a password. Remove the password and try again.`,
    };
  }
  if (size > limits.entryBytes) return tooMuch(name);
  if (size > SMALL && size > packed * limits.ratio) {
    return {
      sv: `${name} skulle växa orimligt när den packas upp och öppnas inte.`,
      en: `${name} would grow unreasonably when unpacked and is not opened.`,
    };
  }
  return undefined;
}

/** Entries that share bytes let a small file unpack to a huge one. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const ordered = [...entries].sort((a, b) => a.header - b.header);
  return ordered.some((entry, index) => {
    const next = ordered[index + 1];
    return next !== undefined && entry.start + entry.packed > next.header;
  });
}

const broken = (name: string): LocalizedText => ({
  sv: `${name === '' ? 'Zip-filen' : name} är skadad. Spara eller packa filen på nytt.`,
  en: `${name === '' ? 'The zip' : name} is damaged. Save or pack the file anew.`,
});

const tooMuch = (name: string): LocalizedText => ({
  sv: `${name === '' ? 'Filen' : name} är för stor när den packas upp. Dela upp den i flera filer.`,
  en: `${name === '' ? 'The file' : name} is too large when unpacked. Divide it into several files.`,
});
