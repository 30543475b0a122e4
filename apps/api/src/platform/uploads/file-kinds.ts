import { type LocalizedText, ok, refused, type Result } from '@kravsmed/domain';
import { ZipArchive } from './zip-archive';
import type { ZipFault, ZipLimits } from './zip-directory';

export const FILE_KINDS = ['docx', 'dotx', 'xlsx', 'yaml', 'json', 'zip'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** How a kind of file is told: by its name, by what the sender calls it, and by what is in it. All three must agree. */
interface Kind {
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  readonly called: LocalizedText;
  readonly check: (bytes: Uint8Array, limits?: ZipLimits) => LocalizedText | undefined;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const KINDS: Readonly<Record<FileKind, Kind>> = {
  docx: {
    extensions: ['docx'],
    mediaTypes: [`${OFFICE}.wordprocessingml.document`],
    called: { sv: 'ett Word-dokument (.docx)', en: 'a Word document (.docx)' },
    check: (bytes, limits) => officeProblem(bytes, 'word/document.xml', limits),
  },
  dotx: {
    extensions: ['dotx'],
    mediaTypes: [`${OFFICE}.wordprocessingml.template`],
    called: { sv: 'en Word-mall (.dotx)', en: 'a Word template (.dotx)' },
    check: (bytes, limits) => officeProblem(bytes, 'word/document.xml', limits),
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaTypes: [`${OFFICE}.spreadsheetml.sheet`],
    called: { sv: 'en Excel-arbetsbok (.xlsx)', en: 'an Excel workbook (.xlsx)' },
    check: (bytes, limits) => officeProblem(bytes, 'xl/workbook.xml', limits),
  },
  yaml: {
    extensions: ['yaml', 'yml'],
    mediaTypes: [
      'application/yaml',
      'application/x-yaml',
      'text/yaml',
      'text/x-yaml',
      'text/plain',
    ],
    called: { sv: 'en YAML-fil (.yaml)', en: 'a YAML file (.yaml)' },
    check: textProblem,
  },
  json: {
    extensions: ['json'],
    mediaTypes: ['application/json', 'text/plain'],
    called: { sv: 'en JSON-fil (.json)', en: 'a JSON file (.json)' },
    check: (bytes) => textProblem(bytes) ?? (beginsAsJson(bytes) ? undefined : NOT_WHAT_IT_SAYS),
  },
  zip: {
    extensions: ['zip'],
    mediaTypes: ['application/zip', 'application/x-zip-compressed'],
    called: { sv: 'en zip-fil (.zip)', en: 'a zip file (.zip)' },
    check: (bytes, limits) => {
      const archive = ZipArchive.open(bytes, limits);
      return archive.ok ? undefined : ZIP_FAULTS[archive.error];
    },
  },
};

/** What a browser calls a file that it does not know: it says nothing for or against. */
const SAYS_NOTHING = ['application/octet-stream', ''];

export const calledKinds = (kinds: readonly FileKind[]): LocalizedText => ({
  sv: kinds.map((kind) => KINDS[kind].called.sv).join(' eller '),
  en: kinds.map((kind) => KINDS[kind].called.en).join(' or '),
});

/** The kind that a file's name and declared type say it is; undefined when it is none of `kinds`. */
export function declaredKind(
  name: string,
  mediaType: string,
  kinds: readonly FileKind[],
): FileKind | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  return kinds.find(
    (kind) =>
      KINDS[kind].extensions.includes(extension) &&
      (KINDS[kind].mediaTypes.includes(type) || SAYS_NOTHING.includes(type)),
  );
}

/** Whether the bytes are of the kind that the file says it is; what is packed, within `limits`. */
export function checkContent(
  kind: FileKind,
  bytes: Uint8Array,
  limits?: ZipLimits,
): Result<null, LocalizedText> {
  const problem = KINDS[kind].check(bytes, limits);
  return problem === undefined ? ok(null) : refused(problem);
}

const NOT_WHAT_IT_SAYS: LocalizedText = {
  sv: 'Filen innehåller något annat än vad namnet säger. Öppna den i programmet den kommer från och spara den på nytt.',
  en: 'The file holds something other than its name says. Open it in the program it comes from and save it anew.',
};

const UNPACKS_BADLY: LocalizedText = {
  sv: 'Filen är uppbyggd på ett sätt som inte är säkert att öppna. Spara den på nytt i Word eller Excel.',
  en: 'The file is built in a way that is not safe to open. Save it anew in Word or Excel.',
};

export const ZIP_FAULTS: Readonly<Record<ZipFault, LocalizedText>> = {
  'no-archive': NOT_WHAT_IT_SAYS,
  damaged: {
    sv: 'Filen är skadad. Spara den på nytt och skicka igen.',
    en: 'The file is damaged. Save it anew and send again.',
  },
  encrypted: {
    sv: 'Filen är låst med lösenord. Ta bort lösenordet och skicka igen.',
    en: 'The file is locked by a password. Remove the password and send again.',
  },
  'too-many-files': UNPACKS_BADLY,
  'too-large': UNPACKS_BADLY,
  'too-dense': UNPACKS_BADLY,
  'bad-name': UNPACKS_BADLY,
  'unknown-method': UNPACKS_BADLY,
  overlapping: UNPACKS_BADLY,
  link: UNPACKS_BADLY,
};

const MACROS: LocalizedText = {
  sv: 'Filen innehåller makron. Spara den utan makron och skicka igen.',
  en: 'The file holds macros. Save it without macros and send again.',
};

function officeProblem(
  bytes: Uint8Array,
  heart: string,
  limits?: ZipLimits,
): LocalizedText | undefined {
  const archive = ZipArchive.open(bytes, limits);
  if (!archive.ok) return ZIP_FAULTS[archive.error];
  const { value } = archive;
  if (!value.has('[Content_Types].xml') || !value.has(heart)) return NOT_WHAT_IT_SAYS;
  return value.names.some((name) => /vbaProject\.bin$/i.test(name)) ? MACROS : undefined;
}

function textProblem(bytes: Uint8Array): LocalizedText | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Tab, line feed and carriage return are what text may hold of these.
    return /(?![\t\n\r])\p{Cc}/u.test(text) ? NOT_WHAT_IT_SAYS : undefined;
  } catch {
    return {
      sv: 'Filen är inte sparad som UTF-8. Spara den så och skicka igen.',
      en: 'The file is not saved as UTF-8. Save it so and send again.',
    };
  }
}

const beginsAsJson = (bytes: Uint8Array): boolean =>
  /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 1_024)));
