import type { LocalizedText } from '@kravsmed/domain';
import type { ErrorObject } from 'ajv';
import { MOST_LEVELS } from './nesting';
import type { Problem, ProblemAt } from './problem';

const MOST_SHOWN = 50;

/** What a schema found wrong, said so that a person can mend it. */
export function bodyProblem(errors: readonly ErrorObject[], body: unknown): Problem {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return {
      code: 'invalid-body',
      detail: {
        sv: 'Skicka ett JSON-objekt med Content-Type: application/json.',
        en: 'Send a JSON object with Content-Type: application/json.',
      },
    };
  }
  const found = distinct(errors.filter(({ keyword }) => !WRAPPERS.has(keyword)).map(problemAt));
  const count = found.length;
  return {
    code: 'invalid-body',
    detail: {
      sv: `${count} fel i innehållet. Rätta och skicka igen; inget har sparats.`,
      en: `${count} ${count === 1 ? 'error' : 'errors'} in the body. Correct and send again; nothing was saved.`,
    },
    errors: found.slice(0, MOST_SHOWN),
  };
}

export const unstorableProblem = (pointer: string): Problem => ({
  code: 'invalid-body',
  detail: {
    sv: 'Innehållet har ett tecken som inte går att spara. Ta bort det och skicka igen.',
    en: 'The body has a character that cannot be kept. Remove it and send again.',
  },
  errors: [
    {
      pointer,
      detail: {
        sv: 'Har ett osynligt tecken som inte går att spara.',
        en: 'Has an invisible character that cannot be kept.',
      },
    },
  ],
});

export const TOO_DEEP: Problem = {
  code: 'invalid-body',
  detail: {
    sv: `Innehållet har listor eller objekt i varandra i mer än ${MOST_LEVELS} nivåer. Inget har sparats.`,
    en: `The body has lists or objects inside each other more than ${MOST_LEVELS} levels deep. Nothing was saved.`,
  },
};

/** Keywords that only say that something inside them failed, which is reported by itself. */
const WRAPPERS = new Set(['oneOf', 'anyOf', 'allOf', 'if']);

function problemAt(error: ErrorObject): ProblemAt {
  const { keyword, instancePath, params } = error;
  const named = String(params['missingProperty'] ?? params['additionalProperty'] ?? '');
  return {
    pointer: named === '' ? instancePath : `${instancePath}/${escapePointer(named)}`,
    detail: (WORDS[keyword] ?? otherwise)(error),
  };
}

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const limit = (error: ErrorObject): string => String(error.params['limit']);
const otherwise = (): LocalizedText => ({
  sv: 'Har fel form.',
  en: 'Does not have the right shape.',
});

const WORDS: Readonly<Record<string, (error: ErrorObject) => LocalizedText>> = {
  required: () => ({ sv: 'Saknas.', en: 'Is missing.' }),
  additionalProperties: () => ({
    sv: 'Är okänt. Ta bort det eller rätta stavningen.',
    en: 'Is unknown. Remove it or correct its spelling.',
  }),
  type: ({ params }) => typeWords(params['type']),
  enum: ({ params }) => {
    const choices = (params['allowedValues'] as readonly unknown[]).join(', ');
    return { sv: `Ska vara något av: ${choices}.`, en: `Must be one of: ${choices}.` };
  },
  format: ({ params, data }) => formatWords(String(params['format']), data),
  pattern: ({ data }) => ({
    sv: `”${shown(data)}” är inte skrivet så som det ska vara här.`,
    en: `"${shown(data)}" is not written the way it must be here.`,
  }),
  minimum: (error) => ({
    sv: `Ska vara minst ${limit(error)}.`,
    en: `Must be ${limit(error)} or more.`,
  }),
  maximum: (error) => ({
    sv: `Ska vara högst ${limit(error)}.`,
    en: `Must be ${limit(error)} or less.`,
  }),
  minLength: () => ({ sv: 'Får inte vara tomt.', en: 'Must not be empty.' }),
  maxLength: (error) => ({
    sv: `Får ha högst ${limit(error)} tecken.`,
    en: `May have ${limit(error)} characters at most.`,
  }),
  maxItems: (error) => ({
    sv: `Får ha högst ${limit(error)} poster.`,
    en: `May have ${limit(error)} items at most.`,
  }),
};

const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
  null: { sv: 'null', en: 'null' },
};

function typeWords(type: unknown): LocalizedText {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  const words = types.map((each) => TYPES[each] ?? { sv: each, en: each });
  return {
    sv: `Ska vara ${words.map(({ sv }) => sv).join(' eller ')}.`,
    en: `Must be ${words.map(({ en }) => en).join(' or ')}.`,
  };
}

function formatWords(format: string, data: unknown): LocalizedText {
  if (format === 'date') {
    return {
      sv: `”${shown(data)}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2027-02-01.`,
      en: `"${shown(data)}" is not a date. Write it as YYYY-MM-DD, for example 2027-02-01.`,
    };
  }
  return otherwise();
}

const shown = (data: unknown): string => String(data).slice(0, 60);

/** A union reports each branch that failed: one line a place and message is enough. */
function distinct(problems: readonly ProblemAt[]): readonly ProblemAt[] {
  const byKey = new Map(problems.map((each) => [`${each.pointer} ${each.detail.en}`, each]));
  return [...byKey.values()];
}
