import { ApiSchema } from '@nestjs/swagger';
import { EmailField, NewPasswordField, TokenField } from '../identity-fields';

@ApiSchema({ name: 'AskForPasswordReset' })
export class AskForPasswordResetDto {
  @EmailField()
  readonly email!: string;
}

@ApiSchema({ name: 'ResetPassword' })
export class ResetPasswordDto {
  @TokenField()
  readonly token!: string;

  @NewPasswordField()
  readonly password!: string;
}
