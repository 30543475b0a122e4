import { zlibSync } from 'fflate';

/** Not Node's zlib: that gives other bytes on other processors, and the same document has one hash. */
export const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 4 });
