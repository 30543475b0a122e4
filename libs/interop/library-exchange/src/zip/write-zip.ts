import { zipSync } from 'fflate';

/** The first day that a zip can hold: a file's bytes must not depend on the clock. */
const ZIP_EPOCH = new Date(1980, 0, 1);

export const writeZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(files, { level: 6, mtime: ZIP_EPOCH, os: 0 });
