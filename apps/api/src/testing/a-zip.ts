import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in an archive, and each way in which the archive may lie of it. */
export interface FileInZip {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly unixMode?: number;
  /** The name before the bytes, where it is not the directory's. */
  readonly localName?: string;
  /** Where the directory says that it begins; another file's place makes them share bytes. */
  readonly at?: number;
}

export interface ZipLies {
  readonly count?: number;
  readonly disk?: number;
  readonly directoryAt?: number;
  readonly after?: Uint8Array;
}

/** An archive, byte by byte, so that a test can make one that no program would. */
export function aZip(files: readonly FileInZip[], lies: ZipLies = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const { local, record } = written(file, file.at ?? at);
    locals.push(local);
    directory.push(record);
    at += local.byteLength;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lies.disk ?? 0, 4);
  end.writeUInt16LE(lies.count ?? files.length, 8);
  end.writeUInt16LE(lies.count ?? files.length, 10);
  end.writeUInt32LE(records.byteLength, 12);
  end.writeUInt32LE(lies.directoryAt ?? at, 16);
  return Buffer.concat([...locals, records, end, lies.after ?? Buffer.alloc(0)]);
}

function written(file: FileInZip, at: number): { local: Buffer; record: Buffer } {
  const content = Buffer.from(file.content as Uint8Array);
  const packed = file.stored === true ? content : deflateRawSync(content, { level: 9 });
  const method = file.method ?? (file.stored === true ? 0 : 8);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(file.crc ?? crc32(content), 0);
  sizes.writeUInt32LE(packed.byteLength, 4);
  sizes.writeUInt32LE(file.size ?? content.byteLength, 8);

  const localName = Buffer.from(file.localName ?? file.name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(file.flags ?? 0, 6);
  local.writeUInt16LE(method, 8);
  sizes.copy(local, 14);
  local.writeUInt16LE(localName.byteLength, 26);

  const name = Buffer.from(file.name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(0x031e, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(file.flags ?? 0, 8);
  record.writeUInt16LE(method, 10);
  sizes.copy(record, 16);
  record.writeUInt16LE(name.byteLength, 28);
  record.writeUInt32LE(((file.unixMode ?? 0o100644) << 16) >>> 0, 38);
  record.writeUInt32LE(at, 42);
  return {
    local: Buffer.concat([local, localName, packed]),
    record: Buffer.concat([record, name]),
  };
}
