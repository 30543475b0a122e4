import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'FacetCount' })
export class FacetCountDto {
  @ApiProperty({ example: 'pork' })
  readonly value!: string;

  @ApiProperty({ type: 'integer', example: 9 })
  readonly count!: number;
}

@ApiSchema({
  name: 'Facets',
  description: 'How many would be found with each value, under the other filters as they stand.',
})
export class FacetsDto {
  @ApiProperty({ type: [FacetCountDto] })
  readonly productGroup!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto] })
  readonly area!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto] })
  readonly level!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto] })
  readonly use!: readonly FacetCountDto[];
}
