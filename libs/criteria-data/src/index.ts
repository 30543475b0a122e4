export {
  findShippedDataDirectory,
  loadShippedLibrary,
  shippedDataDirectory,
  type ShippedLibrary,
} from './loading/load-shipped-library';
export { loadLegalActs } from './loading/load-legal-acts';
export { type LoadedFiles, type Sourced } from './loading/loaded-files';
export { type DataProblem, type Position } from './data-problem';
export { checkContent } from './content-check/check-content';
export { type ContentProblem } from './content-check/content-problem';
export { type SearchWords } from './search-words';
export { type DataSource } from './data-source';
export { crossCheck } from './loading/cross-checks';
export { SCHEMAS, SHAPES, withShape } from './yaml/schema-check';
export { YamlFile, type DataPath } from './yaml/yaml-file';
