import { ApiParam } from '@nestjs/swagger';

export const ApiCriterionId = () =>
  ApiParam({
    name: 'id',
    description: 'The criterion’s number or its slug.',
    schema: { type: 'string', example: 'KS-1012' },
  });
