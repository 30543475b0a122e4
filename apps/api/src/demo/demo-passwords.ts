import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PEOPLE } from './demo-people';

const FILE = 'demo-accounts.json';
const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';

export interface DemoPasswords {
  readonly file: string;
  /** By e-mail address. */
  readonly passwords: ReadonlyMap<string, string>;
  /** They were made just now: whatever the accounts had before is replaced. */
  readonly fresh: boolean;
}

/** Made at the first start and kept where only whoever runs the program can read them. */
export function demoPasswords(dataDirectory: string): DemoPasswords {
  const file = join(dataDirectory, FILE);
  const kept = existsSync(file) ? readKept(file) : undefined;
  if (kept !== undefined) return { file, passwords: kept, fresh: false };
  const passwords = new Map(DEMO_PEOPLE.map(({ email }) => [email, newPassword()]));
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(passwords), null, 2)}\n`, {
    mode: 0o600,
  });
  return { file, passwords, fresh: true };
}

/** Undefined when the file is not whole: then all are made anew. */
function readKept(file: string): ReadonlyMap<string, string> | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    const passwords = DEMO_PEOPLE.map(({ email }) => [email, kept[email]] as const);
    return passwords.every((each): each is readonly [string, string] => typeof each[1] === 'string')
      ? new Map(passwords)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Sixteen letters in four groups: to be read off a screen and typed. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');
