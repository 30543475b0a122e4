import { type IsoDate, type Language, type LocalizedText, parseIsoDate } from '@kravsmed/domain';
import { type ProblemAt, ProblemException } from './problem';

/** What stands after the question mark, as it came. */
export type RawQuery = Readonly<Record<string, unknown>>;

/** Reads query parameters and remembers all that is wrong, so that the caller hears it at once. */
export class QueryReader {
  private readonly errors: ProblemAt[] = [];

  constructor(private readonly query: RawQuery) {}

  /** The parameter's values, whether it was repeated or written with commas. */
  list(name: string): readonly string[] {
    const value = this.query[name];
    const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return values
      .flatMap((each) => String(each).split(','))
      .map((each) => each.trim())
      .filter((each) => each !== '');
  }

  words<W extends string>(name: string, allowed: readonly W[]): readonly W[] {
    return this.list(name).flatMap((value) => {
      const word = allowed.find((each) => each === value);
      if (word === undefined) this.refuse(name, notOneOf(value, allowed));
      return word === undefined ? [] : [word];
    });
  }

  word<W extends string>(name: string, allowed: readonly W[]): W | undefined {
    return this.words(name, allowed)[0];
  }

  day(name: string): IsoDate | undefined {
    const text = this.text(name, 40);
    if (text === undefined) return undefined;
    const day = parseIsoDate(text);
    if (day === undefined) {
      this.refuse(name, {
        sv: `”${text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2027-02-01.`,
        en: `"${text}" is not a date. Write it as YYYY-MM-DD, for example 2027-02-01.`,
      });
    }
    return day;
  }

  integer(name: string, bounds: { minimum: number; maximum: number }): number | undefined {
    const text = this.text(name, 20);
    if (text === undefined) return undefined;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= bounds.minimum && value <= bounds.maximum)) {
      this.refuse(name, {
        sv: `Ska vara ett heltal mellan ${bounds.minimum} och ${bounds.maximum}.`,
        en: `Must be a whole number between ${bounds.minimum} and ${bounds.maximum}.`,
      });
      return undefined;
    }
    return value;
  }

  text(name: string, maximumLength: number): string | undefined {
    const value = this.query[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') {
      this.refuse(name, { sv: 'Får bara stå en gång.', en: 'May be given only once.' });
      return undefined;
    }
    if (value.length > maximumLength || value.includes('\u0000')) {
      this.refuse(name, {
        sv: `Får ha högst ${maximumLength} tecken.`,
        en: `May have ${maximumLength} characters at most.`,
      });
      return undefined;
    }
    return value.trim() === '' ? undefined : value.trim();
  }

  /** Says that a parameter which must be there is missing. */
  require<T>(name: string, value: T | undefined): T | undefined {
    const sent = this.query[name] !== undefined && this.query[name] !== '';
    if (value === undefined && !sent) this.refuse(name, { sv: 'Saknas.', en: 'Is missing.' });
    return value;
  }

  refuse(name: string, detail: LocalizedText): void {
    this.errors.push({ pointer: `/${name}`, detail });
  }

  /** To be called when all is read: throws the problem when anything was wrong. */
  finish(): void {
    if (this.errors.length === 0) return;
    throw new ProblemException({
      code: 'invalid-query',
      detail: sum(this.errors),
      errors: this.errors,
    });
  }
}

function notOneOf(value: string, allowed: readonly string[]): LocalizedText {
  const choices = allowed.join(', ');
  return {
    sv: `”${value.slice(0, 60)}” går inte att välja. Välj bland: ${choices}.`,
    en: `"${value.slice(0, 60)}" is not a choice. Choose among: ${choices}.`,
  };
}

function sum(errors: readonly ProblemAt[]): LocalizedText {
  const line = (language: Language): string =>
    errors.map(({ pointer, detail }) => `${pointer.slice(1)}: ${detail[language]}`).join(' ');
  return { sv: line('sv'), en: line('en') };
}
