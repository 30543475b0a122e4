import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, LocalizedField } from '../platform/http/fields';
import { LocalizedTextDto } from '../platform/http/localized-text.dto';

const REASON = {
  minLength: 1,
  maxLength: 4000,
  description: 'Why, for the history of the criterion.',
  example: 'Direktivet har ändrats.',
};
const REVISION = {
  type: 'integer' as const,
  minimum: 1,
  required: false,
  example: 7,
  description: 'The revision that was read: a draft saved since is refused with 412.',
};

@ApiSchema({ name: 'SendToConsultation' })
export class SendToConsultationDto {
  @DayField('2027-01-31', { description: 'The last day for views; 21 days ahead or more.' })
  readonly endsOn!: string;

  @DayField('2027-07-01', { required: false, description: 'When the version is planned to begin.' })
  readonly plannedFrom?: string;

  @ApiProperty(REASON)
  readonly reason!: string;

  @ApiProperty(REVISION)
  readonly revision?: number;
}

@ApiSchema({ name: 'ApproveDraft' })
export class ApproveDraftDto {
  @DayField('2027-03-01', { description: 'From this day on the version is in force.' })
  readonly effectiveFrom!: string;

  @DayField('2027-03-01', {
    required: false,
    description: 'From when it may be used in tenders; three months after the approval if absent.',
  })
  readonly usableFrom?: string;

  @LocalizedField(undefined, {
    required: false,
    description: 'Why suppliers get less than three months.',
  })
  readonly usableFromReason?: LocalizedTextDto;

  @ApiProperty(REASON)
  readonly reason!: string;

  @ApiProperty({ ...REVISION, required: true })
  readonly revision!: number;
}

@ApiSchema({ name: 'ReturnDraft' })
export class ReturnDraftDto {
  @ApiProperty(REASON)
  readonly reason!: string;
}

@ApiSchema({ name: 'ProposeWithdrawal' })
export class ProposeWithdrawalDto {
  @ApiProperty({ pattern: '^KS-\\d{4,}$', example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 3 })
  readonly version!: number;

  @DayField('2027-03-01', { description: 'The first day on which it no longer applies.' })
  readonly from!: string;

  @LocalizedField({ sv: 'Ersatt av lag.', en: 'Replaced by law.' })
  readonly reason!: LocalizedTextDto;

  @ApiProperty({
    pattern: '^KS-\\d{4,}$',
    required: false,
    example: 'KS-1043',
    description: 'The criterion to use instead.',
  })
  readonly successor?: string;
}

@ApiSchema({ name: 'DecideWithdrawal' })
export class DecideWithdrawalDto {
  @ApiProperty()
  readonly accept!: boolean;

  @ApiProperty(REASON)
  readonly reason!: string;
}

@ApiSchema({ name: 'Withdrawal' })
export class WithdrawalDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', example: 3 })
  readonly version!: number;

  @LocalizedField()
  readonly title!: LocalizedTextDto;

  @DayField('2027-03-01')
  readonly from!: string;

  @LocalizedField()
  readonly reason!: LocalizedTextDto;

  @ApiProperty({ type: String, nullable: true, example: 'KS-1043' })
  readonly successor!: string | null;

  @ApiProperty({ example: 'Eva Ek' })
  readonly proposedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly proposedAt!: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null until it is decided.' })
  readonly accepted!: boolean | null;

  @ApiProperty({ description: 'Whether the asker proposed it, and so may not decide it.' })
  readonly mine!: boolean;
}
