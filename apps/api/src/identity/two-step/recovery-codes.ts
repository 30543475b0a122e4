import { createHash, randomBytes } from 'node:crypto';

const COUNT = 10;
const GROUPS = 4;
const GROUP_LENGTH = 6;
/** Crockford's: no letter that is read as another. 32 of them, so a byte picks one evenly. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten codes for the day the telephone is gone. 120 random bits each: a plain hash keeps them (ASVS 5.0, 6.5.2). */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: COUNT }, newCode);

function newCode(): string {
  const letters = [...randomBytes(GROUPS * GROUP_LENGTH)].map((byte) => LETTERS[byte % 32]);
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}

/** However it was typed: with or without hyphens, upper case, an O for a zero. Undefined: no recovery code. */
export function hashRecoveryCode(typed: string): Buffer | undefined {
  const code = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  if (code.length !== GROUPS * GROUP_LENGTH || [...code].some((each) => !LETTERS.includes(each))) {
    return undefined;
  }
  return createHash('sha256').update(code).digest();
}
