export { Prose } from './prose/prose';
export { parseProse, type ProseBlock, type ProseInline } from './prose/parse-prose';
export { WordRuns, type WordRun } from './word-diff/word-runs';
export { EmptyState, ErrorState, LoadingState } from './states/states';
export { fold } from './search-list/fold';
export { SearchList, type SearchListOption } from './search-list/search-list';
