const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text of a path can be the id of anything; PostgreSQL throws at one that cannot. */
export const isUuid = (text: string): boolean => UUID.test(text);
