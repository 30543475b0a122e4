import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'Live' })
export class LiveDto {
  @ApiProperty({ enum: ['ok'] })
  readonly status!: 'ok';
}

@ApiSchema({ name: 'ReadyChecks' })
export class ReadyChecksDto {
  @ApiProperty({ enum: ['ok'] })
  readonly database!: 'ok';

  @ApiProperty({ enum: ['ok'] })
  readonly migrations!: 'ok';

  @ApiProperty({ enum: ['ok'] })
  readonly library!: 'ok';
}

@ApiSchema({ name: 'Ready' })
export class ReadyDto extends LiveDto {
  @ApiProperty({ type: ReadyChecksDto })
  readonly checks!: ReadyChecksDto;
}
