export const FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The types without their parameters, as OpenAPI lists them. */
export const mediaTypes = (): readonly string[] =>
  Object.values(MEDIA_TYPES).map((type) => type.split(';')[0] ?? type);
