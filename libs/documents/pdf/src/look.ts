/** Sizes in points (1/72 inch), colours that keep 7:1 against white. */
export const LOOK = {
  page: { margin: { top: 68, bottom: 74, left: 72, right: 72 } },
  ink: '#1a1f24',
  quiet: '#4a5560',
  link: '#0b4f8a',
  rule: '#c3cad1',
  shade: '#eef2f1',
  added: '#0f5a2c',
  removed: '#8a1f1f',
  body: { size: 10.5, lineHeight: 15, after: 6 },
  small: { size: 9, lineHeight: 12.5, after: 4 },
  title: { size: 22, lineHeight: 28, after: 4 },
  headings: [
    { size: 17, lineHeight: 22, before: 22, after: 8 },
    { size: 14, lineHeight: 19, before: 18, after: 6 },
    { size: 12, lineHeight: 16.5, before: 15, after: 4 },
    { size: 11, lineHeight: 15.5, before: 12, after: 3 },
    { size: 10.5, lineHeight: 15, before: 10, after: 3 },
    { size: 10.5, lineHeight: 15, before: 10, after: 3 },
  ],
  label: { before: 3, after: 1 },
  listIndent: 18,
} as const;

export interface TextLook {
  readonly size: number;
  readonly lineHeight: number;
  readonly after: number;
}
