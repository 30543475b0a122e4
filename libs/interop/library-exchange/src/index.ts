export { checkIncoming, mergeParts } from './comparing/check-incoming';
export {
  compareLibraries,
  type ComparedEntry,
  type ComparedKind,
  type LibraryComparison,
  type Outcome,
} from './comparing/compare-libraries';
export { refusalProblems } from './comparing/refusal-problems';
export { type FieldChange } from './comparing/field-changes';
export { type RefusalReason } from './comparing/outcome-words';
export { writeLibraryCsv } from './csv/write-csv-zip';
export { EXCHANGE_LIMITS, type ExchangeLimits } from './exchange-limits';
export { placeInWords, type ExchangeProblem } from './exchange-problem';
export { libraryJsonSchema, type LibraryDocument } from './json/json-form';
export { writeLibraryJson } from './json/write-json';
export { libraryOf, partsOf, type LibraryParts } from './library-parts';
export { readLibrary, type ExchangeFormat, type IncomingLibrary } from './reading/read-library';
export { writeLibraryXlsx } from './xlsx/write-xlsx';
export { writeLibraryYaml } from './yaml/write-yaml';
