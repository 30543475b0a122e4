import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text: whoever holds it opens the document. Told once, kept only as a hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept. The secret is random through and through, so a plain hash cannot be guessed back. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
