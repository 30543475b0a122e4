import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { EmailField, PasswordField } from '../identity-fields';

@ApiSchema({ name: 'SignIn' })
export class SignInDto {
  @EmailField()
  readonly email!: string;

  @PasswordField()
  readonly password!: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 60,
    description:
      'Of the authenticator app, or a recovery code; when the account has two-step sign-in.',
    example: '123456',
  })
  readonly code?: string;
}
