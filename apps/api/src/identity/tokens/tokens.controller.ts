import { Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { MadeTokenDto, MakeTokenDto, TokenDto } from './token.dto';
import { Tokens } from './tokens.use-case';

@ApiTags('identity')
@Controller('auth/tokens')
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Get()
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'One’s API tokens in force, the newest first' })
  @ApiListResponse(TokenDto)
  async listTokens(@Who() who: Principal): Promise<ListAnswer<TokenDto>> {
    return wholeList(await this.tokens.list(who));
  }

  @Post()
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Make an API token for a program; the answer tells it, once' })
  @ApiBody({ type: MakeTokenDto })
  @ApiCreatedResponse({ type: MadeTokenDto })
  @ApiProblems(400, 404, 413, 415, 422)
  async makeToken(
    @Who() who: Principal,
    @CheckedBody(MakeTokenDto) body: MakeTokenDto,
  ): Promise<MadeTokenDto> {
    return answer(await this.tokens.make(who, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Revoke an API token; it opens nothing from now on' })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiNoContentResponse({ description: 'Revoked.' })
  @ApiProblems(404)
  async revokeToken(@Who() who: Principal, @Param('id') id: string): Promise<void> {
    answer(await this.tokens.revoke(who, id));
  }
}
