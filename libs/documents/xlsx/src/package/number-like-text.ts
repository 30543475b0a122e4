/**
 * Tells Excel not to mark clause numbers and versions: they are text that looks like a number, and meant
 * so. The element stands last in the sheets that we write.
 */
export const withoutNumberMarks = (sheetXml: string): string =>
  sheetXml.replace(
    '</worksheet>',
    () =>
      '<ignoredErrors><ignoredError sqref="A1:N1048576" numberStoredAsText="1"/></ignoredErrors></worksheet>',
  );
