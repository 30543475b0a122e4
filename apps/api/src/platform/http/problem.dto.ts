import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'ProblemError' })
export class ProblemErrorDto {
  @ApiProperty({
    description: 'JSON pointer to what is wrong, into the body or the query.',
    example: '/sections/0/items/1/parameters/share',
  })
  readonly pointer!: string;

  @ApiProperty({ example: 'Värdet ska vara mellan 10 och 100.' })
  readonly detail!: string;

  @ApiProperty({
    required: false,
    description: 'For a file that was sent: the sheet, or the file inside it.',
    example: 'Versioner',
  })
  readonly sheet?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'The row or line, from 1.' })
  readonly row?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'The column, from 1.' })
  readonly column?: number;
}

/** RFC 9457. */
@ApiSchema({ name: 'Problem' })
export class ProblemDto {
  @ApiProperty({
    description: 'Tells problems apart; stable.',
    example: 'urn:kravsmed:problem:selection-refused',
  })
  readonly type!: string;

  @ApiProperty({ example: 'Urvalet kan inte användas' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 422 })
  readonly status!: number;

  @ApiProperty({ example: '1 fel i urvalet. Rätta det och försök igen.' })
  readonly detail!: string;

  @ApiProperty({ type: [ProblemErrorDto], required: false })
  readonly errors?: readonly ProblemErrorDto[];
}
