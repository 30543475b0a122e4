import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { ListProductGroups } from './list-product-groups.use-case';
import { ProductGroupDto } from './product-group.dto';

@ApiTags('library')
@Controller('product-groups')
export class ListProductGroupsController {
  constructor(private readonly groups: ListProductGroups) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'The tree of product groups, with CPV codes and counts' })
  @ApiListResponse(ProductGroupDto)
  @ApiPublicRead()
  async listProductGroups(): Promise<ListAnswer<ProductGroupDto>> {
    return wholeList(await this.groups.run());
  }
}
