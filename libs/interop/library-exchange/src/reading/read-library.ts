import { EXCHANGE_LIMITS, type ExchangeLimits } from '../exchange-limits';
import { inOrder, type ExchangeProblem } from '../exchange-problem';
import { readCsvSheets } from '../csv/read-csv-zip';
import { readJson } from '../json/read-json';
import type { LibraryParts } from '../library-parts';
import { Places, wholeFile } from '../places';
import { ProblemList } from '../problem-list';
import { readTables } from '../tables/read-tables';
import type { RawSheet } from '../tables/sheet-row';
import { readWorkbook } from '../xlsx/read-xlsx';
import { readYaml } from '../yaml/read-yaml';
import { openZip, type ZipFiles } from '../zip/read-zip';
import { readableFiles } from '../zip/readable-files';
import { looksLikeZip } from '../zip/zip-directory';
import { checkTexts } from './storable-texts';

export type ExchangeFormat = 'zip' | 'json' | 'xlsx' | 'csv';

/** What a file holds, and all that is wrong with it: nothing of it may be used when anything is. */
export interface IncomingLibrary {
  /** Undefined when nobody can tell what kind of file it is. */
  readonly format: ExchangeFormat | undefined;
  readonly parts: LibraryParts;
  readonly places: Places;
  readonly problems: readonly ExchangeProblem[];
  /** Faults beyond those that are told. */
  readonly untold: number;
}

const NOTHING: LibraryParts = {
  criteria: [],
  questions: [],
  productGroups: [],
  goals: [],
  packages: [],
};

/** Reads a library in whichever of the four forms: the file's bytes tell which, not its name. */
export async function readLibrary(
  bytes: Uint8Array,
  limits: ExchangeLimits = EXCHANGE_LIMITS,
): Promise<IncomingLibrary> {
  const places = new Places();
  const problems = new ProblemList(limits.problems);
  const done = (format: ExchangeFormat | undefined, parts: LibraryParts): IncomingLibrary => {
    if (format !== undefined) checkTexts(parts, limits, places, problems);
    const isEmpty = Object.values(parts).every((each: readonly unknown[]) => each.length === 0);
    if (problems.isEmpty && isEmpty) problems.take(wholeFile(FILE, EMPTY));
    return { format, parts, places, problems: inOrder(problems.all), untold: problems.left };
  };
  if (bytes.length > limits.fileBytes) {
    problems.take(wholeFile(FILE, tooLarge(limits.fileBytes)));
    return done(undefined, NOTHING);
  }
  if (!looksLikeZip(bytes)) {
    if (looksLikeJson(bytes)) return done('json', readJson(bytes, limits, places, problems));
    problems.take(wholeFile(FILE, UNKNOWN));
    return done(undefined, NOTHING);
  }
  const zip = openZip(bytes, limits);
  if (!zip.ok) {
    problems.take(wholeFile(FILE, zip.error));
    return done(undefined, NOTHING);
  }
  const format = formatOf(zip.value);
  switch (format) {
    case 'xlsx': {
      const sheets = await readWorkbook(bytes, limits);
      if (!sheets.ok) problems.take(wholeFile(FILE, sheets.error));
      return done(format, readTables(sheets.ok ? sheets.value : [], places, problems));
    }
    case 'csv': {
      const read = readCsvSheets(readableFiles(zip.value), limits);
      if (!read.ok)
        for (const { file, message } of read.error) problems.take(wholeFile(file, message));
      const sheets: readonly RawSheet[] = read.ok ? read.value : [];
      return done(format, readTables(sheets, places, problems));
    }
    case 'zip':
      return done(format, readYaml(readableFiles(zip.value), limits, places, problems));
    case undefined:
      problems.take(wholeFile(FILE, UNKNOWN));
      return done(undefined, NOTHING);
  }
}

const FILE = 'Filen';

function formatOf({ names }: ZipFiles): Exclude<ExchangeFormat, 'json'> | undefined {
  if (names.some((name) => /^xl\/workbook\.(xml|bin)$/i.test(name))) return 'xlsx';
  if (names.some((name) => /\.csv$/i.test(name))) return 'csv';
  return names.some((name) => /\.ya?ml$/i.test(name)) ? 'zip' : undefined;
}

const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));

const UNKNOWN = {
  sv: 'Filen är inget som går att läsa in. Välj en arbetsbok (.xlsx), en zip med YAML- eller CSV-filer, eller en JSON-fil. Äldre arbetsböcker (.xls) och lösenordsskyddade sparas först som vanlig .xlsx.',
  en: 'The file is nothing that can be brought in. Choose a workbook (.xlsx), a zip of YAML or CSV files, or a JSON file. Save older workbooks (.xls) and those with a password as ordinary .xlsx first.',
};
const EMPTY = {
  sv: 'Filen innehåller inga kriterier. Kontrollera att det är rätt fil och att bladen har sina namn kvar.',
  en: 'The file holds no criteria. Check that it is the right file and that the sheets have kept their names.',
};
const tooLarge = (most: number): { readonly sv: string; readonly en: string } => ({
  sv: `Filen är större än ${Math.round(most / 1024 / 1024)} megabyte. Dela upp den.`,
  en: `The file is larger than ${Math.round(most / 1024 / 1024)} megabytes. Divide it.`,
});
