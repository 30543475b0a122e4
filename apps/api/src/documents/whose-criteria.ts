import { ApiQuery } from '@nestjs/swagger';
import type { Whose } from '../own-criteria/own-library';
import { mayIn, type Principal, scopeOf } from '../platform/access/principal';
import type { QueryReader } from '../platform/http/query-reader';

/** `?organisation=`: whose own criteria the selection may name. */
export const ApiOrganisationQuery = () =>
  ApiQuery({
    name: 'organisation',
    required: false,
    description:
      'One of the signed-in account’s organisations: its own criteria (LK-…) may be named. For anybody else they do not exist.',
    schema: { type: 'string', format: 'uuid' },
  });

/** For members alone; whoever else names the organisation is answered as if it had no criteria. */
export function readWhose(reader: QueryReader, principal: Principal): Whose {
  const named = reader.text('organisation', 40);
  const sees = named !== undefined && mayIn(principal, named, 'criteria.read');
  return { scope: scopeOf(principal), organisationId: sees ? named : null };
}
