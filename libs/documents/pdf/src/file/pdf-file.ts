import { createHash } from 'node:crypto';
import { deflate } from './deflate';
import { bytesOf, reference } from './values';

/** Objects packed together: enough to pack well, few enough to be opened fast. */
const OBJECTS_A_STREAM = 200;

/**
 * The objects of a PDF 1.7 file, and their bytes at the end. Small objects are packed in object streams,
 * which is what makes a tagged file no larger than its text.
 */
export class PdfFile {
  private count = 0;
  private length = 0;
  private readonly chunks: Uint8Array[] = [];
  private readonly packed: { ref: number; body: string }[] = [];
  /** By object number: its place in the file, or the object stream and the place within that. */
  private readonly places: (readonly [kind: 1 | 2, where: number, index: number])[] = [];

  constructor() {
    this.write(bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  }

  /** A number for an object that is written later. */
  reserve(): number {
    this.count += 1;
    return this.count;
  }

  set(ref: number, body: string): void {
    this.packed.push({ ref, body });
  }

  add(body: string): number {
    const ref = this.reserve();
    this.set(ref, body);
    return ref;
  }

  /** A stream of bytes that are packed already, or are to stand as they are. */
  addStream(entries: string, bytes: Uint8Array, ref = this.reserve()): number {
    this.places[ref] = [1, this.length, 0];
    this.write(bytesOf(`${ref} 0 obj\n<<${entries}/Length ${bytes.length}>>stream\n`));
    this.write(bytes);
    this.write(bytesOf('\nendstream\nendobj\n'));
    return ref;
  }

  addPacked(entries: string, bytes: Uint8Array, ref?: number): number {
    return this.addStream(`${entries}/Filter/FlateDecode`, deflate(bytes), ref);
  }

  finish(root: number, info: number): Uint8Array {
    for (let from = 0; from < this.packed.length; from += OBJECTS_A_STREAM)
      this.writeObjects(this.packed.slice(from, from + OBJECTS_A_STREAM));
    this.writeCrossReferences(root, info);
    return this.joined();
  }

  private writeObjects(objects: readonly { ref: number; body: string }[]): void {
    const stream = this.reserve();
    let index = '';
    let bodies = '';
    objects.forEach(({ ref, body }, position) => {
      this.places[ref] = [2, stream, position];
      index += `${ref} ${bodies.length} `;
      bodies += `${body}\n`;
    });
    this.addPacked(
      `/Type/ObjStm/N ${objects.length}/First ${index.length}`,
      bytesOf(index + bodies),
      stream,
    );
  }

  private writeCrossReferences(root: number, info: number): void {
    const ref = this.reserve();
    const start = this.length;
    this.places[ref] = [1, start, 0];
    const table = Buffer.alloc(7 * (this.count + 1));
    table.writeUInt16BE(0xffff, 5);
    for (let object = 1; object <= this.count; object += 1) {
      const [kind, where, index] = this.places[object] ?? [0, 0, 0xffff];
      table.writeUInt8(kind, 7 * object);
      table.writeUInt32BE(where, 7 * object + 1);
      table.writeUInt16BE(index, 7 * object + 5);
    }
    const id = `<${this.fingerprint()}>`;
    this.addPacked(
      `/Type/XRef/Size ${this.count + 1}/W[1 4 2]/Root ${reference(root)}/Info ${reference(info)}/ID[${id}${id}]`,
      table,
      ref,
    );
    this.write(bytesOf(`startxref\n${start}\n%%EOF\n`));
  }

  /** The name of the file to other programs: from its content, not from a clock. */
  private fingerprint(): string {
    const hash = createHash('sha256');
    for (const chunk of this.chunks) hash.update(chunk);
    return hash.digest('hex').slice(0, 32);
  }

  private write(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  private joined(): Uint8Array {
    const file = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    return file;
  }
}
