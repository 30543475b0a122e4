/** Reads variables one by one and keeps what is wrong with each, so that all of it can be told at once. */
export class EnvReader {
  readonly problems: string[] = [];

  constructor(private readonly source: NodeJS.ProcessEnv) {}

  /** Undefined when not set, or set to nothing. */
  text(name: string): string | undefined {
    return this.source[name]?.trim() || undefined;
  }

  /** Notes what to write instead, with what was written. Not for a variable that may hold a secret. */
  refuse(name: string, wish: string): undefined {
    this.problems.push(`${name}=${JSON.stringify(this.source[name] ?? '')}: ${wish}`);
    return undefined;
  }

  /** As `refuse`, but the value stays untold: a password may stand in it. */
  refuseUnseen(name: string, wish: string): undefined {
    this.problems.push(`${name}: ${wish}`);
    return undefined;
  }

  flag(name: string): boolean {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined || OFF.includes(value)) return false;
    if (ON.includes(value)) return true;
    this.refuse(name, 'write on or off.');
    return false;
  }

  whole(name: string, otherwise: number, from: number, to: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (/^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to) {
      return Number(value);
    }
    this.refuse(name, `write a number from ${from} to ${to}.`);
    return otherwise;
  }

  /** What `read` makes of the text; `wish` says what it takes. */
  parsed<T>(
    name: string,
    read: (text: string) => T | undefined,
    wish: string,
    secret = false,
  ): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    return read(value) ?? (secret ? this.refuseUnseen(name, wish) : this.refuse(name, wish));
  }
}

export const ON: readonly string[] = ['1', 'true', 'on', 'yes'];
export const OFF: readonly string[] = ['0', 'false', 'off', 'no'];
