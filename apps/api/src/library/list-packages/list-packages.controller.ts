import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import {
  ApiAsOf,
  ApiListQuery,
  ApiListResponse,
  ApiProblems,
  ApiPublicRead,
} from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { ListPackages } from './list-packages.use-case';
import { PackageDto } from './package.dto';

@ApiTags('library')
@Controller('packages')
export class ListPackagesController {
  constructor(private readonly packages: ListPackages) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'Packages, with the versions that they hold on the day' })
  @ApiListQuery(
    'productGroup',
    'Slugs of groups; each includes what lies below it. All when absent.',
  )
  @ApiAsOf()
  @ApiListResponse(PackageDto)
  @ApiPublicRead()
  @ApiProblems(400)
  async listPackages(@Query() query: RawQuery): Promise<ListAnswer<PackageDto>> {
    const reader = new QueryReader(query);
    const asOf = reader.day('asOf');
    const productGroups = reader.list('productGroup');
    reader.finish();
    return wholeList(await this.packages.run(productGroups, asOf));
  }
}
