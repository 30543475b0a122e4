import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** To be raised when the loader writes the same files otherwise than before: then all load anew. */
const WRITTEN_AS = 2;

/** SHA-256 of every YAML file below `directory`, names and bytes; the same on every machine. */
export async function filesHash(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true }).catch(() => []);
  const names = entries.filter((name) => name.endsWith('.yaml')).sort();
  const hash = createHash('sha256').update(`${WRITTEN_AS}\n`);
  for (const name of names) {
    const bytes = await readFile(join(directory, name));
    hash.update(`${name.split(sep).join('/')}\n${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex');
}
