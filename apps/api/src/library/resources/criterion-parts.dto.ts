import {
  CHANGE_CLASSES,
  MOVABLE,
  SOURCE_KINDS,
  type ChangeClass,
  type ChangeNote,
  type Movable,
  type Source,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { LocalizedField, WordField, WordListField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

/** As the library's files have it: a link that is shown to everybody never runs anything. */
const WEB_ADDRESS = { pattern: '^https?://[^ ]+$', example: 'https://example.org/rapport' };

@ApiSchema({ name: 'QuestionName' })
export class QuestionNameDto {
  @ApiProperty({ example: 'pig-tail-docking' })
  readonly slug!: string;

  @LocalizedField({ sv: 'Svanskupering', en: 'Tail docking' })
  readonly name!: LocalizedTextDto;
}

@ApiSchema({ name: 'LawBaselineMark' })
export class LawBaselineMarkDto {
  @ApiProperty({ description: 'Asks more than the law of the Union.', example: true })
  readonly beyondEu!: boolean;

  @ApiProperty({ description: 'Asks more than Swedish law.', example: false })
  readonly beyondSweden!: boolean;
}

@ApiSchema({ name: 'LawBaseline', description: 'What law already asks.' })
export class LawBaselineDto extends LawBaselineMarkDto {
  @LocalizedField()
  readonly eu!: LocalizedTextDto;

  @LocalizedField()
  readonly sweden!: LocalizedTextDto;
}

@ApiSchema({ name: 'ChangeDriver' })
export class ChangeDriverDto {
  @LocalizedField()
  readonly name!: LocalizedTextDto;

  @ApiProperty({ enum: ['adopted', 'proposed', 'assumption'] })
  readonly certainty!: 'adopted' | 'proposed' | 'assumption';
}

@ApiSchema({ name: 'ChangeNote', description: 'Why a version exists.' })
export class ChangeNoteDto implements ChangeNote {
  @LocalizedField()
  readonly what!: LocalizedTextDto;

  @LocalizedField()
  readonly why!: LocalizedTextDto;

  @WordListField(MOVABLE, 'Movable')
  readonly moved!: readonly Movable[];

  @WordField(CHANGE_CLASSES, 'ChangeClass')
  readonly classification!: ChangeClass;

  @ApiProperty({
    description: 'Who met the former version meets this one by the same proof.',
    example: false,
  })
  readonly meaningUnchanged!: boolean;

  @ApiProperty({ type: ChangeDriverDto, required: false })
  readonly driver?: ChangeDriverDto;
}

@ApiSchema({ name: 'LegalReference' })
export class LegalReferenceDto {
  @LocalizedField()
  readonly name!: LocalizedTextDto;

  @ApiProperty({ required: false, example: '9 kap. 1 §' })
  readonly article?: string;

  @ApiProperty({ required: false, example: 'http://data.europa.eu/eli/dir/2008/120/oj' })
  readonly eli?: string;

  @ApiProperty({ required: false, example: '32008L0120' })
  readonly celex?: string;

  @ApiProperty({ required: false, example: '2016:1145' })
  readonly sfs?: string;

  @ApiProperty({ ...WEB_ADDRESS, required: false })
  readonly url?: string;
}

@ApiSchema({ name: 'GoodExample' })
export class GoodExampleDto {
  @LocalizedField()
  readonly text!: LocalizedTextDto;

  @ApiProperty({ description: 'Made up to show the idea.', example: true })
  readonly illustration!: boolean;
}

@ApiSchema({ name: 'Source' })
export class SourceDto implements Source {
  @WordField(SOURCE_KINDS, 'SourceKind')
  readonly kind!: Source['kind'];

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ ...WEB_ADDRESS, required: false })
  readonly url?: string;

  @LocalizedField(undefined, { required: false })
  readonly supports?: LocalizedTextDto;
}

@ApiSchema({ name: 'ExternalId' })
export class ExternalIdDto {
  @ApiProperty({ example: 'UHM-KravID' })
  readonly scheme!: string;

  @ApiProperty({ example: '10235:2' })
  readonly id!: string;
}

@ApiSchema({ name: 'CriterionTexts', description: 'CommonMark subset with {{parameter}} marks.' })
export class CriterionTextsDto {
  @ApiProperty()
  readonly title!: string;

  @ApiProperty()
  readonly requirement!: string;

  @ApiProperty({
    required: false,
    description: 'What is asked when it is used as an award criterion; else `requirement`.',
  })
  readonly award?: string;

  @ApiProperty()
  readonly evidence!: string;

  @ApiProperty()
  readonly followUp!: string;

  @ApiProperty()
  readonly rationale!: string;

  @ApiProperty()
  readonly summary!: string;
}

@ApiSchema({ name: 'LocalizedCriterionTexts' })
export class LocalizedCriterionTextsDto {
  @ApiProperty({ type: CriterionTextsDto })
  readonly sv!: CriterionTextsDto;

  @ApiProperty({ type: CriterionTextsDto })
  readonly en!: CriterionTextsDto;
}

@ApiSchema({ name: 'Goal', description: 'A goal of society that criteria serve.' })
export class GoalDto {
  @ApiProperty({ example: 'agenda2030-2.4' })
  readonly id!: string;

  @LocalizedField()
  readonly name!: LocalizedTextDto;

  @ApiProperty({ ...WEB_ADDRESS, required: false })
  readonly url?: string;
}
