import { ApiSchema } from '@nestjs/swagger';
import { PasswordField } from '../identity-fields';

@ApiSchema({ name: 'WithPassword', description: 'The password, where the account has one.' })
export class WithPasswordDto {
  @PasswordField({ required: false })
  readonly password?: string;
}
