export { findClauses, type FoundClause } from './find-clauses';
export { type KnownWords } from './fingerprint';
export { readDocx, type ReadDocx, type WordPackage } from './read-docx';
export { DOCUMENT_LIMITS, type DocumentFault, type Passage } from './read-document';
