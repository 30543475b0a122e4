import list from './common-passwords.json';

/** Passwords that every attacker tries first. Source and licence stand in the file itself. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(list.passwords);
