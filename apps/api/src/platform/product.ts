export const VERSION = '0.1.0';

/** What a file of ours says it was made by. */
export const PRODUCER = `Kravsmed ${VERSION}`;
