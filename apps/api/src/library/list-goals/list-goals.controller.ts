import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { GoalDto } from '../resources/criterion-parts.dto';
import { LibrarySnapshots } from '../snapshot/library-snapshots';

@ApiTags('library')
@Controller('goals')
export class ListGoalsController {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'The goals of society that criteria serve' })
  @ApiListResponse(GoalDto)
  @ApiPublicRead()
  async listGoals(): Promise<ListAnswer<GoalDto>> {
    const { library } = await this.snapshots.current();
    return wholeList([...library.goals.values()]);
  }
}
