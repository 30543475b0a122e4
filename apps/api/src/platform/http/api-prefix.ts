/** Every route of the API begins with it. */
export const API_PREFIX = 'api/v1';

export const OPENAPI_PATH = `${API_PREFIX}/openapi.json`;

/** The docs for people. */
export const DOCS_PATH = 'api/docs';
