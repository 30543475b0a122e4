const LONGEST = 254;
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:@"]{1,64}@[^\s\p{C}<>()[\]\\,;:@"]+$/u;
const DOMAIN =
  /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** One address and nothing else: no name, no list, no line break that could begin a header of its own. */
export function isMailAddress(text: string): boolean {
  if (text.length > LONGEST || !ADDRESS.test(text)) return false;
  return DOMAIN.test(text.slice(text.lastIndexOf('@') + 1));
}

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** `Kravsmed <no-reply@example.se>` or the bare address. */
export function readSender(text: string): Sender | undefined {
  const named = /^(?<name>[^<>\p{C}]*)<(?<address>[^<>]*)>$/u.exec(text.trim());
  const address = (named?.groups?.['address'] ?? text).trim();
  const name = (named?.groups?.['name'] ?? '').trim().replace(/^"(.*)"$/, '$1');
  return isMailAddress(address) ? { name: name === '' ? 'Kravsmed' : name, address } : undefined;
}
