import { ApiSchema } from '@nestjs/swagger';
import { TokenField } from '../identity-fields';

@ApiSchema({ name: 'LinkToken' })
export class LinkTokenDto {
  @TokenField()
  readonly token!: string;
}
