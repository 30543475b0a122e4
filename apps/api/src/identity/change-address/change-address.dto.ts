import { ApiSchema } from '@nestjs/swagger';
import { EmailField, PasswordField } from '../identity-fields';

@ApiSchema({ name: 'ChangeAddress' })
export class ChangeAddressDto {
  @EmailField()
  readonly email!: string;

  @PasswordField({ required: false })
  readonly password?: string;
}
