import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { PasswordField } from '../identity-fields';

@ApiSchema({
  name: 'BeginTwoStep',
  description: 'The password; not needed within 15 minutes of signing in.',
})
export class BeginTwoStepDto {
  @PasswordField({ required: false })
  readonly password?: string;
}

@ApiSchema({ name: 'TwoStepSecret' })
export class TwoStepSecretDto {
  @ApiProperty({
    description: 'To be typed where no picture can be read.',
    example: 'JBSWY3DPEHPK3PXP',
  })
  readonly secret!: string;

  @ApiProperty({
    example:
      'otpauth://totp/Kravsmed:siv.oberg%40exempelkoping.se?issuer=Kravsmed&secret=JBSWY3DPEHPK3PXP',
  })
  readonly uri!: string;

  @ApiProperty({ description: 'A QR code of the address, as SVG.', example: '<svg …>' })
  readonly qr!: string;
}

@ApiSchema({ name: 'ConfirmTwoStep' })
export class ConfirmTwoStepDto {
  @ApiProperty({
    minLength: 6,
    maxLength: 20,
    description: 'The code that the app shows.',
    example: '123456',
  })
  readonly code!: string;
}

@ApiSchema({ name: 'RecoveryCodes' })
export class RecoveryCodesDto {
  @ApiProperty({
    type: [String],
    description: 'Ten codes for the day the app is lost; told once. Each works once.',
    example: ['7k2m9q-x4t0vw-8hjz3n-5rcdpe'],
  })
  readonly recoveryCodes!: readonly string[];
}
