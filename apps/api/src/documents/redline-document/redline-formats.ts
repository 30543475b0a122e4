import { ApiQuery } from '@nestjs/swagger';
import type { QueryReader } from '../../platform/http/query-reader';
import { type Format, MEDIA_TYPES } from '../rendering/formats';

/** The formats that show what came and what went. In Word each change can be accepted or refused. */
export const REDLINE_FORMATS = ['docx', 'pdf', 'html', 'xlsx'] as const satisfies readonly Format[];
export type RedlineFormat = (typeof REDLINE_FORMATS)[number];

export const redlineMediaTypes = (): readonly string[] =>
  REDLINE_FORMATS.map((format) => MEDIA_TYPES[format].split(';')[0] ?? format);

export const ApiRedlineFormat = () =>
  ApiQuery({
    name: 'format',
    required: false,
    description: 'Word with tracked changes when left out; in the others the changes are marked.',
    schema: { type: 'string', enum: [...REDLINE_FORMATS], default: 'docx' },
  });

export const readRedlineFormat = (reader: QueryReader): RedlineFormat =>
  reader.word('format', REDLINE_FORMATS) ?? 'docx';
