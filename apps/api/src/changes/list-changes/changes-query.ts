import type { IsoDate } from '@kravsmed/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';

export interface ChangesQuery {
  readonly productGroups: readonly string[];
  readonly since: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

export function readChangesQuery(query: RawQuery): ChangesQuery {
  const reader = new QueryReader(query);
  const read = {
    productGroups: reader.list('productGroup'),
    since: reader.day('since'),
    until: reader.day('until'),
  };
  reader.finish();
  return read;
}

const DAY = { type: 'string', format: 'date' };

export const ApiChangesPeriod = () =>
  applyDecorators(
    ApiQuery({ name: 'since', required: false, description: 'First day, inclusive.', schema: DAY }),
    ApiQuery({ name: 'until', required: false, description: 'Last day, inclusive.', schema: DAY }),
  );
