import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { SendToConsultationDto } from '../decision.dto';
import { DraftDto } from '../draft.dto';
import { SendToConsultation } from './send-to-consultation.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/consultation')
export class SendToConsultationController {
  constructor(private readonly useCase: SendToConsultation) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.edit')
  @ApiOperation({ summary: 'Open the draft to everybody’s views until a day' })
  @ApiDraftPath()
  @ApiBody({ type: SendToConsultationDto })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(400, 404, 409, 412, 413, 415, 422)
  async sendToConsultation(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @CheckedBody(SendToConsultationDto) body: SendToConsultationDto,
  ): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, path, body));
  }
}
