import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, LocalizedField, WordField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

export const CLAUSE_WORDS = ['unchanged', 'edited', 'unknown'] as const;
export const CLAUSE_STANDINGS = ['current', 'outdated', 'withdrawn', 'unknown'] as const;
export type ClauseStanding = (typeof CLAUSE_STANDINGS)[number];

@ApiSchema({
  name: 'InspectedRun',
  description: 'Words that stand, were added, or were taken away.',
})
export class InspectedRunDto {
  @ApiProperty({ enum: ['same', 'added', 'removed'] })
  readonly kind!: string;

  @ApiProperty({ example: 'minst 50 procent' })
  readonly text!: string;
}

@ApiSchema({ name: 'Replacement', description: 'What applies instead on the day.' })
export class ReplacementDto {
  @ApiProperty({ example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', example: 3 })
  readonly version!: number;

  @LocalizedField({ sv: 'Hela svansar', en: 'Intact tails' })
  readonly title!: LocalizedTextDto;
}

@ApiSchema({ name: 'InspectedClause' })
export class InspectedClauseDto {
  @ApiProperty({ example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;

  @LocalizedField({ sv: 'Hela svansar', en: 'Intact tails' }, { nullable: true })
  readonly title!: LocalizedTextDto | null;

  @ApiProperty({
    enum: ['control', 'reference', 'words'],
    description: 'By its content control, by the line that cites it, or by its words alone.',
  })
  readonly foundBy!: string;

  @WordField(CLAUSE_WORDS, 'ClauseWords', {
    description: '`unknown`: the file does not tell what the clause was made from.',
  })
  readonly words!: (typeof CLAUSE_WORDS)[number];

  @WordField(CLAUSE_STANDINGS, 'ClauseStanding', {
    description:
      'Whether the version applies on the day. `unknown`: the library has no such version.',
  })
  readonly standing!: ClauseStanding;

  @ApiProperty({ type: ReplacementDto, nullable: true })
  readonly replacedBy!: ReplacementDto | null;

  @ApiProperty({ type: [InspectedRunDto], description: 'Word by word; empty unless edited.' })
  readonly diff!: readonly InspectedRunDto[];
}

@ApiSchema({ name: 'InspectionSummary' })
export class InspectionSummaryDto {
  @ApiProperty({ type: 'integer', example: 12 })
  readonly clauses!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  readonly edited!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly outdated!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly withdrawn!: number;
}

@ApiSchema({ name: 'Inspection', description: 'The clauses of ours that stand in a document.' })
export class InspectionDto {
  @DayField('2026-11-25')
  readonly asOf!: string;

  @ApiProperty({ type: InspectionSummaryDto })
  readonly summary!: InspectionSummaryDto;

  @ApiProperty({ type: [InspectedClauseDto] })
  readonly clauses!: readonly InspectedClauseDto[];
}
