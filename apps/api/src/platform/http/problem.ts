import type { LocalizedText } from '@kravsmed/domain';

/** Every way in which the API refuses, with its status and its title. The filter has no other. */
export const PROBLEMS = {
  'malformed-body': {
    status: 400,
    title: { sv: 'Innehållet går inte att läsa', en: 'The body cannot be read' },
  },
  'invalid-body': {
    status: 400,
    title: { sv: 'Innehållet har fel form', en: 'The body does not have the right shape' },
  },
  'invalid-query': {
    status: 400,
    title: { sv: 'Frågan har ett felaktigt värde', en: 'A query parameter is not valid' },
  },
  'wrong-credentials': {
    status: 401,
    title: { sv: 'Fel e-postadress eller lösenord', en: 'Wrong e-mail address or password' },
  },
  'code-needed': { status: 401, title: { sv: 'Koden behövs', en: 'The code is needed' } },
  'sign-in-needed': { status: 401, title: { sv: 'Logga in först', en: 'Sign in first' } },
  'sign-in-again': { status: 403, title: { sv: 'Logga in igen', en: 'Sign in again' } },
  'not-allowed': {
    status: 403,
    title: { sv: 'Du får inte göra det här', en: 'You may not do this' },
  },
  'cross-site': {
    status: 403,
    title: {
      sv: 'Anropet kom från en annan webbplats',
      en: 'The request came from another website',
    },
  },
  'not-found': { status: 404, title: { sv: 'Finns inte', en: 'Not found' } },
  'unknown-route': { status: 404, title: { sv: 'Adressen finns inte', en: 'No such address' } },
  'method-not-allowed': {
    status: 405,
    title: { sv: 'Metoden går inte att använda här', en: 'Method not allowed' },
  },
  'email-taken': {
    status: 409,
    title: { sv: 'Adressen har redan ett konto', en: 'The address already has an account' },
  },
  'only-owner': {
    status: 409,
    title: { sv: 'Någon måste ta över först', en: 'Somebody must take over first' },
  },
  'already-so': { status: 409, title: { sv: 'Det är redan så', en: 'It is so already' } },
  'last-owner': {
    status: 409,
    title: { sv: 'Organisationen måste ha en ägare', en: 'The organisation must have an owner' },
  },
  'already-member': {
    status: 409,
    title: { sv: 'Är redan medlem', en: 'Is a member already' },
  },
  'wrong-account': {
    status: 409,
    title: { sv: 'Inbjudan gäller ett annat konto', en: 'The invitation is for another account' },
  },
  'invitation-expired': {
    status: 410,
    title: { sv: 'Inbjudans tid har gått ut', en: 'The time of the invitation is out' },
  },
  'invitation-used': {
    status: 410,
    title: { sv: 'Inbjudan har redan använts', en: 'The invitation was used already' },
  },
  'invitation-revoked': {
    status: 410,
    title: { sv: 'Inbjudan gäller inte längre', en: 'The invitation is no longer valid' },
  },
  'link-over': {
    status: 410,
    title: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  },
  archived: {
    status: 409,
    title: { sv: 'Dokumentet är arkiverat', en: 'The document is archived' },
  },
  'already-owned': {
    status: 409,
    title: { sv: 'Dokumentet har redan en ägare', en: 'The document already has an owner' },
  },
  stale: {
    status: 412,
    title: { sv: 'Någon har sparat efter dig', en: 'Somebody saved after you' },
  },
  'body-too-large': {
    status: 413,
    title: { sv: 'Innehållet är för stort', en: 'The body is too large' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { sv: 'Innehållstypen går inte att använda', en: 'Unsupported media type' },
  },
  'weak-password': {
    status: 422,
    title: { sv: 'Lösenordet är för lätt att gissa', en: 'The password is too easy to guess' },
  },
  'wrong-password': { status: 422, title: { sv: 'Fel lösenord', en: 'Wrong password' } },
  'wrong-code': { status: 422, title: { sv: 'Fel kod', en: 'Wrong code' } },
  'name-not-confirmed': {
    status: 422,
    title: { sv: 'Namnet stämmer inte', en: 'The name is not right' },
  },
  'request-not-possible': {
    status: 422,
    title: { sv: 'Det går inte att göra', en: 'It cannot be done' },
  },
  'nothing-changed': {
    status: 422,
    title: { sv: 'Inget skiljer dem åt', en: 'Nothing has changed' },
  },
  'draft-exists': {
    status: 409,
    title: { sv: 'Utkastet finns redan', en: 'There is a draft already' },
  },
  'decision-refused': {
    status: 409,
    title: { sv: 'Beslutet kan inte tas', en: 'The decision cannot be taken' },
  },
  'draft-not-ready': {
    status: 422,
    title: { sv: 'Utkastet är inte färdigt', en: 'The draft is not ready' },
  },
  'selection-refused': {
    status: 422,
    title: { sv: 'Urvalet kan inte användas', en: 'The selection cannot be used' },
  },
  'import-refused': {
    status: 422,
    title: { sv: 'Filen kan inte läsas in', en: 'The file cannot be brought in' },
  },
  'upload-refused': {
    status: 422,
    title: { sv: 'Filen kan inte tas emot', en: 'The file cannot be accepted' },
  },
  'precondition-required': {
    status: 428,
    title: { sv: 'If-Match saknas', en: 'If-Match is missing' },
  },
  'too-many-tries': {
    status: 429,
    title: { sv: 'För många försök', en: 'Too many tries' },
  },
  'too-many-requests': {
    status: 429,
    title: { sv: 'För många anrop', en: 'Too many requests' },
  },
  'request-refused': {
    status: 400,
    title: { sv: 'Anropet kan inte tas emot', en: 'The request cannot be accepted' },
  },
  'mail-not-sent': {
    status: 503,
    title: { sv: 'Mejlet kunde inte skickas', en: 'The mail could not be sent' },
  },
  'not-set-up': { status: 503, title: { sv: 'Inte påslaget', en: 'Not switched on' } },
  'database-away': {
    status: 503,
    title: { sv: 'Databasen svarar inte', en: 'The database does not answer' },
  },
  'not-ready': { status: 503, title: { sv: 'Inte redo', en: 'Not ready' } },
  unexpected: {
    status: 500,
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
  },
} as const satisfies Readonly<Record<string, { status: number; title: LocalizedText }>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Something wrong at one place of the body or the query. */
export interface ProblemAt {
  readonly pointer: string;
  readonly detail: LocalizedText;
  /** For a place in a file that was sent. */
  readonly inFile?: PlaceInFile;
}

/** A cell of a sheet, or a line of a file; rows and columns from 1. */
export interface PlaceInFile {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A refusal as data: use cases return it, controllers turn it into the answer. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: LocalizedText;
  readonly errors?: readonly ProblemAt[];
  /** In how many seconds it may be tried again; sent as Retry-After. */
  readonly retryAfter?: number;
}

export class ProblemException extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail.en}`);
    this.name = 'ProblemException';
  }
}

export const notFound = (sv: string, en: string): Problem => ({
  code: 'not-found',
  detail: { sv, en },
});
