/** The organisation that keeps the shared library; there is one, in every database. */
export const LIBRARY_ORGANISATION = '00000000-0000-4000-8000-000000000001';
