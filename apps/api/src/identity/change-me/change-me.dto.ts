import { LANGUAGES, type Language } from '@kravsmed/domain';
import { ApiSchema } from '@nestjs/swagger';
import { WordField } from '../../platform/http/fields';
import { NameField } from '../identity-fields';

@ApiSchema({ name: 'ChangeMe', description: 'What is absent stays as it is.' })
export class ChangeMeDto {
  @NameField({ required: false })
  readonly name?: string;

  @WordField(LANGUAGES, 'Language', { required: false, example: 'sv' })
  readonly language?: Language;
}
