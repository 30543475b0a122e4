import {
  AUDIT_ACTIONS,
  type AuditAction,
  type AuditDetails,
  CHAIN_BREAKS,
  type ChainBreak,
  type LocalizedText,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { InstantField } from '../../identity/identity-fields';
import { LocalizedField, WordField } from '../../platform/http/fields';

const HASH = {
  description: 'SHA-256 in hexadecimal.',
  example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

@ApiSchema({ name: 'AuditEvent' })
export class AuditEventDto {
  @ApiProperty({ type: 'integer', example: 17 })
  readonly number!: number;

  @InstantField()
  readonly at!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d',
    description: 'The account that did it; null when the service did.',
  })
  readonly actor!: string | null;

  @LocalizedField(
    { sv: 'Siv Öberg', en: 'Siv Öberg' },
    { description: 'What the actor is called today, or that the account is erased.' },
  )
  readonly by!: LocalizedText;

  @WordField(AUDIT_ACTIONS, 'AuditAction', { example: 'member.roleChanged' })
  readonly action!: AuditAction;

  @LocalizedField({ sv: 'En medlem fick en ny roll.', en: 'A member was given a new role.' })
  readonly words!: LocalizedText;

  @ApiProperty({
    description: 'The id of what it is about.',
    example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d',
  })
  readonly subject!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { from: 'reader', to: 'procurer' },
  })
  readonly details!: AuditDetails;

  @ApiProperty(HASH)
  readonly hash!: string;
}

@ApiSchema({
  name: 'ChainBreak',
  description: 'The first place where the trail is not what was written.',
})
export class ChainBreakDto {
  @WordField(CHAIN_BREAKS, 'ChainBreakReason', { example: 'rowAltered' })
  readonly reason!: ChainBreak['reason'];

  @ApiProperty({ type: 'integer', description: 'The row that was looked for there.', example: 12 })
  readonly number!: number;

  @LocalizedField({
    sv: 'Rad 12 har ändrats efter att den skrevs.',
    en: 'Row 12 was altered after it was written.',
  })
  readonly message!: LocalizedText;
}

@ApiSchema({ name: 'AuditCheck' })
export class AuditCheckDto {
  @ApiProperty({ description: 'Every row is what was once written.', example: true })
  readonly ok!: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many rows; null when the trail is broken.',
    example: 17,
  })
  readonly length!: number | null;

  @ApiProperty({
    ...HASH,
    type: String,
    nullable: true,
    description:
      'Of the last row. Keep it elsewhere: whoever rewrites all rows cannot reach there.',
  })
  readonly head!: string | null;

  @ApiProperty({ type: ChainBreakDto, nullable: true })
  readonly broken!: ChainBreakDto | null;
}
