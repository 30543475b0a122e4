import {
  AREAS,
  type Area,
  type IsoDate,
  type Language,
  LANGUAGES,
  type Level,
  LEVELS,
  type Use,
  USES,
} from '@kravsmed/domain';
import { parseCpv } from '@kravsmed/cpv';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { type State, STATES } from '../resources/criterion-summary.dto';
import { type Position, readCursor } from './cursor';

export interface CriteriaQuery {
  readonly productGroups: readonly string[];
  readonly cpv: readonly string[];
  readonly areas: readonly Area[];
  readonly levels: readonly Level[];
  readonly uses: readonly Use[];
  /** Empty when none were asked for: what is in force, or what is named outright. */
  readonly states: readonly State[];
  readonly q: string | undefined;
  readonly asOf: IsoDate | undefined;
  readonly language: Language;
  readonly limit: number;
  readonly after: Position | undefined;
}

export function readCriteriaQuery(query: RawQuery): CriteriaQuery {
  const reader = new QueryReader(query);
  const read: CriteriaQuery = {
    productGroups: reader.list('productGroup'),
    cpv: readCpv(reader),
    areas: reader.words('area', AREAS),
    levels: reader.words('level', LEVELS),
    uses: reader.words('use', USES),
    states: reader.words('state', STATES),
    q: reader.text('q', 200),
    asOf: reader.day('asOf'),
    language: reader.word('lang', LANGUAGES) ?? 'sv',
    limit: reader.integer('limit', { minimum: 1, maximum: 500 }) ?? 50,
    after: readAfter(reader),
  };
  reader.finish();
  return read;
}

function readCpv(reader: QueryReader): readonly string[] {
  return reader.list('cpv').flatMap((text) => {
    const code = parseCpv(text);
    if (code === undefined) {
      reader.refuse('cpv', {
        sv: `”${text.slice(0, 60)}” är ingen CPV-kod. Skriv åtta siffror, till exempel 15113000.`,
        en: `"${text.slice(0, 60)}" is not a CPV code. Write eight digits, for example 15113000.`,
      });
    }
    return code === undefined ? [] : [code];
  });
}

function readAfter(reader: QueryReader): Position | undefined {
  const text = reader.text('cursor', 500);
  if (text === undefined) return undefined;
  const position = readCursor(text);
  if (position === undefined) {
    reader.refuse('cursor', {
      sv: 'Går inte att läsa. Använd nextCursor från förra sidan, eller börja om utan cursor.',
      en: 'Cannot be read. Use nextCursor of the page before, or begin again without cursor.',
    });
  }
  return position;
}
