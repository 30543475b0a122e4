import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { BoardCardDto } from '../board.dto';
import { ReadBoard } from './read-board.use-case';

@ApiTags('desk')
@Controller('board')
export class ReadBoardController {
  constructor(private readonly useCase: ReadBoard) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'Where the work on each version stands, what begins first first' })
  @ApiListResponse(BoardCardDto)
  @ApiPublicRead()
  async readBoard(): Promise<ListAnswer<BoardCardDto>> {
    return wholeList(await this.useCase.run());
  }
}
