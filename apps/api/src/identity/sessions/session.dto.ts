import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { InstantField, UuidField } from '../identity-fields';

@ApiSchema({ name: 'Session' })
export class SessionDto {
  @UuidField()
  readonly id!: string;

  @ApiProperty({ description: 'The kind of browser and system.', example: 'Firefox, Windows' })
  readonly device!: string;

  @InstantField()
  readonly createdAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'In use, to within five minutes.',
    example: '2026-11-24T09:30:00.000Z',
  })
  readonly seenAt!: string;

  @InstantField()
  readonly expiresAt!: string;

  @ApiProperty({ description: 'The one that asks.', example: true })
  readonly current!: boolean;
}
