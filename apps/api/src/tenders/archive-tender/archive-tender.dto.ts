import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'ArchiveTender' })
export class ArchiveTenderDto {
  @ApiProperty({ description: 'False takes it back from the archive.', example: true })
  readonly archived!: boolean;
}
