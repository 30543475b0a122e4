const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * What a Swedish or English document needs: every document carries these letters of the faces that it
 * uses, so that their part of the file is made once. Other letters come with the document that has them.
 */
export const ALPHABET: readonly number[] = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  // Dashes, quotation marks, bullet, ellipsis, euro, minus, at most, at least, small 2 and 3, boxes.
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2020, 0x2022, 0x2026],
  ...[0x20ac, 0x2122, 0x2192, 0x2212, 0x2264, 0x2265, 0x2082, 0x2083, 0x25a1, 0x2610, 0x2713],
];
