import { applyDecorators, Headers } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';

export const SECRET_HEADER = 'x-tender-secret';

/** The secret that opens a tender document, as it was sent. */
export const TenderSecret = (): ParameterDecorator => Headers(SECRET_HEADER);

/** Documents a route on one tender document: its id, and the secret that opens it. */
export const ApiTenderAccess = () =>
  applyDecorators(
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }),
    ApiHeader({
      name: 'X-Tender-Secret',
      required: true,
      description: 'The secret told at creation. A wrong or missing one answers 404.',
    }),
  );
