/** Whose the changes are when they are the library's, or when nobody is named. */
export const LIBRARY_AUTHOR = 'Kravsmed';

/** The buyer that a selection names, else the library. */
export const authorOf = ({ buyer }: { readonly buyer?: string }): string => {
  const name = buyer?.trim() ?? '';
  return name === '' ? LIBRARY_AUTHOR : name;
};
