import { DOCUMENT_PARTS } from '@kravsmed/clauses';
import { ApiQuery } from '@nestjs/swagger';

/** `?part=`: the whole, what goes into the tender, or what is for the buyer alone. */
export const ApiPart = (): MethodDecorator =>
  ApiQuery({
    name: 'part',
    required: false,
    description:
      'What the file holds: all of it, the tender part alone (nothing to take out before advertising), or the annex for the buyer alone.',
    schema: { type: 'string', enum: [...DOCUMENT_PARTS], default: 'all' },
  });
