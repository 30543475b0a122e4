import { LANGUAGES, type Language } from '@kravsmed/domain';
import { ApiSchema } from '@nestjs/swagger';
import { WordField } from '../../platform/http/fields';
import { EmailField, NameField, NewPasswordField } from '../identity-fields';

@ApiSchema({ name: 'Register' })
export class RegisterDto {
  @EmailField()
  readonly email!: string;

  @NewPasswordField()
  readonly password!: string;

  @NameField()
  readonly name!: string;

  @WordField(LANGUAGES, 'Language', {
    required: false,
    example: 'sv',
    description: 'Of mails. Swedish when absent.',
  })
  readonly language?: Language;
}
