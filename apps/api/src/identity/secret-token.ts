import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text. Who holds it may pass; we keep only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The token is random through and through, so a plain hash cannot be guessed back. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
