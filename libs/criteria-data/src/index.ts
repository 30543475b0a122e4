export {
  findShippedDataDirectory,
  loadShippedLibrary,
  shippedDataDirectory,
  type ShippedLibrary,
} from './loading/load-shipped-library';
export { type LoadedFiles, type Sourced } from './loading/loaded-files';
export { type DataProblem, type Position } from './data-problem';
export { checkContent } from './content-check/check-content';
export { type SearchWords } from './search-words';
