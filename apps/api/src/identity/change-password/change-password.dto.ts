import { ApiSchema } from '@nestjs/swagger';
import { NewPasswordField, PasswordField } from '../identity-fields';

@ApiSchema({ name: 'ChangePassword' })
export class ChangePasswordDto {
  @PasswordField()
  readonly current!: string;

  @NewPasswordField()
  readonly next!: string;
}
