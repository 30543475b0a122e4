import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { LocalizedField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

@ApiSchema({ name: 'SynonymLists' })
export class SynonymListsDto {
  @ApiProperty({ type: [String], example: ['fläsk', 'gris'] })
  readonly sv!: readonly string[];

  @ApiProperty({ type: [String], example: ['pig', 'ham'] })
  readonly en!: readonly string[];
}

@ApiSchema({ name: 'CpvCode' })
export class CpvCodeDto {
  @ApiProperty({ description: 'Eight digits, no check digit.', example: '15113000' })
  readonly code!: string;

  @LocalizedField({ sv: 'Griskött', en: 'Pork' })
  readonly label!: LocalizedTextDto;
}

@ApiSchema({
  name: 'ProductGroup',
  description: 'A kind of goods or services; groups form a tree.',
})
export class ProductGroupDto {
  @ApiProperty({ example: 'pork' })
  readonly slug!: string;

  @ApiProperty({ type: String, nullable: true, example: 'meat' })
  readonly parent!: string | null;

  @LocalizedField()
  readonly name!: LocalizedTextDto;

  @ApiProperty({ type: SynonymListsDto })
  readonly synonyms!: SynonymListsDto;

  @ApiProperty({ type: [CpvCodeDto] })
  readonly cpv!: readonly CpvCodeDto[];

  @LocalizedField()
  readonly guidance!: LocalizedTextDto;

  @ApiProperty({
    type: 'integer',
    description: 'Criteria in force today, in the group or below it.',
    example: 9,
  })
  readonly criteriaInForce!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Criteria with a version to come, in the group or below it.',
    example: 2,
  })
  readonly upcoming!: number;
}
