export { DateField } from './date-field/date-field';
export { WordRuns, type WordRun } from './word-diff/word-runs';
