import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
/** What a box begins with; another number will mean another way of sealing. */
const FORM = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** Seals what the service must be able to read again, so that the database alone gives nothing away. */
export class SecretBox {
  constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`A key has ${KEY_BYTES} bytes`);
  }

  /** `owner` is sealed in: a box moved to another's row does not open. */
  seal(secret: string, owner: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(FORM), iv, sealed, cipher.getAuthTag()]);
  }

  /** Undefined when it was sealed by another key, for another owner, or has been altered. */
  open(box: Buffer, owner: string): string | undefined {
    if (box.length < 1 + IV_BYTES + TAG_BYTES || box[0] !== FORM) return undefined;
    const decipher = createDecipheriv(ALGORITHM, this.key, box.subarray(1, 1 + IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(owner))
      .setAuthTag(box.subarray(-TAG_BYTES));
    try {
      const opened = decipher.update(box.subarray(1 + IV_BYTES, -TAG_BYTES));
      return Buffer.concat([opened, decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
