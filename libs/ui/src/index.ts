export { WordRuns, type WordRun } from './word-diff/word-runs';
