import { ROLES, type Role } from '@kravsmed/template';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { InstantField, UuidField } from '../identity/identity-fields';
import { WordField } from '../platform/http/fields';

const STYLE_ID = { type: 'string' as const, minLength: 1, maxLength: 253 };
const STYLES = {
  type: 'object' as const,
  additionalProperties: false,
  properties: Object.fromEntries(ROLES.map((role) => [role, STYLE_ID])),
  example: { heading1: 'Rubrik1', body: 'Brdtext' },
};

@ApiSchema({ name: 'WordTemplateSummary' })
export class TemplateSummaryDto {
  @UuidField()
  readonly id!: string;

  @ApiProperty({ example: 'Kommunens upphandlingsmall' })
  readonly name!: string;

  @ApiProperty({ example: 'mall.dotx' })
  readonly fileName!: string;

  @ApiProperty({ description: 'Of the file.', example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b' })
  readonly sha256!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 1 })
  readonly revision!: number;

  @InstantField()
  readonly savedAt!: string;
}

@ApiSchema({ name: 'WordTemplateStyle' })
export class TemplateStyleDto {
  @ApiProperty({ example: 'Rubrik1' })
  readonly id!: string;

  @ApiProperty({ example: 'heading 1' })
  readonly name!: string;

  @WordField(['paragraph', 'character', 'table', 'numbering'], 'WordStyleType')
  readonly type!: string;

  @ApiProperty({ type: 'integer', description: 'How often the template names it.', example: 12 })
  readonly uses!: number;
}

@ApiSchema({ name: 'WordTemplateGuess' })
export class TemplateGuessDto {
  @WordField(ROLES, 'WordTemplateRole')
  readonly role!: Role;

  @ApiProperty({ example: 'Rubrik1' })
  readonly style!: string;

  @WordField(['built-in', 'name', 'outline', 'usage'], 'WordTemplateReason', {
    description: 'What the guess was made from.',
  })
  readonly because!: string;
}

@ApiSchema({ name: 'WordTemplatePlace' })
export class TemplatePlaceDto {
  @WordField(
    ['all', 'qualification', 'technicalSpecification', 'awardCriterion', 'contractPerformance'],
    'WordTemplateUse',
  )
  readonly use!: string;

  @ApiProperty({ description: 'As it stands in the template.', example: '{{kravsmed}}' })
  readonly written!: string;

  @ApiProperty({ type: 'integer', description: 'Of the first heading there.', example: 3 })
  readonly headingLevel!: number;

  @ApiProperty({ description: 'The number of the heading above it.', example: '4.2' })
  readonly numbering!: string;

  @ApiProperty({ description: 'Whether the template’s own styles count the headings.' })
  readonly countedByTemplate!: boolean;
}

@ApiSchema({ name: 'WordTemplate' })
export class TemplateDto extends TemplateSummaryDto {
  @ApiProperty({ ...STYLES, description: 'What was chosen, by role; else the guess holds.' })
  readonly roles!: Partial<Record<Role, string>>;

  @ApiProperty({ type: [TemplateGuessDto] })
  readonly guesses!: readonly TemplateGuessDto[];

  @ApiProperty({ type: [TemplateStyleDto] })
  readonly styles!: readonly TemplateStyleDto[];

  @ApiProperty({ type: [TemplatePlaceDto] })
  readonly places!: readonly TemplatePlaceDto[];
}

@ApiSchema({ name: 'ChangeWordTemplate' })
export class ChangeTemplateDto {
  @ApiProperty({ minLength: 1, maxLength: 120, pattern: '\\S', required: false })
  readonly name?: string;

  @ApiPropertyOptional({ ...STYLES, description: 'All that is chosen, by role.' })
  readonly roles?: Partial<Record<Role, string>>;
}
