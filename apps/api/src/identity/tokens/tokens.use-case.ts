import {
  addMonths,
  type LocalizedText,
  ok,
  parseIsoDate,
  refused,
  type Result,
  swedishDay,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { mayIn, membershipIn, type Principal } from '../../platform/access/principal';
import { NO_SUCH_ORGANISATION } from '../../platform/access/refusals';
import { Clock } from '../../platform/clock/clock';
import { notFound, type Problem } from '../../platform/http/problem';
import { isUuid } from '../../platform/http/uuid';
import { accountIdOf } from '../account-id';
import { AccountMail } from '../letters/account-mail';
import type { ApiTokenRow } from '../persistence/proof.rows';
import { TokenStore } from '../persistence/token.store';
import { newApiToken } from '../principals/api-token';
import { hashToken } from '../secret-token';
import type { MadeTokenDto, MakeTokenDto, TokenDto } from './token.dto';

const MOST_TOKENS = 20;
const LONGEST_MONTHS = 12;

const NO_SUCH_TOKEN = notFound(
  'Det finns ingen sådan API-nyckel. Kanske är den redan spärrad.',
  'There is no such API token. Perhaps it is revoked already.',
);

const notPossible = (detail: LocalizedText, pointer?: string): Problem => ({
  code: 'request-not-possible',
  detail,
  ...(pointer === undefined ? {} : { errors: [{ pointer, detail }] }),
});

const TOO_MANY = notPossible({
  sv: `Du har redan ${MOST_TOKENS} API-nycklar. Spärra en som inte används.`,
  en: `You have ${MOST_TOKENS} API tokens already. Revoke one that is not in use.`,
});

const EXPIRY = notPossible(
  {
    sv: 'Nyckelns sista dag ska vara idag eller senare, och inom ett år.',
    en: 'The last day of the token must be today or later, and within a year.',
  },
  '/expiresOn',
);

@Injectable()
export class Tokens {
  constructor(
    private readonly store: TokenStore,
    private readonly mail: AccountMail,
    private readonly clock: Clock,
  ) {}

  async list(who: Principal): Promise<readonly TokenDto[]> {
    return (await this.store.of(accountIdOf(who), this.clock.now())).map(toToken);
  }

  async make(who: Principal, body: MakeTokenDto): Promise<Result<MadeTokenDto, Problem>> {
    const { organisation: organisationId, scopes, name } = body;
    if (membershipIn(who, organisationId) === undefined) return refused(NO_SUCH_ORGANISATION);
    const beyond = scopes.findIndex((scope) => !mayIn(who, organisationId, scope));
    if (beyond >= 0) return refused(beyondRole(scopes[beyond] ?? '', beyond));
    const expiresAt = endOf(body.expiresOn, this.clock);
    if (expiresAt === undefined) return refused(EXPIRY);
    const token = newApiToken();
    const row = await this.store.make(
      {
        tokenHash: hashToken(token),
        accountId: accountIdOf(who),
        organisationId,
        name: name.trim(),
        scopes,
        createdAt: this.clock.now(),
        expiresAt,
      },
      MOST_TOKENS,
    );
    if (row === null) return refused(TOO_MANY);
    if (who.account !== null) this.mail.notice('token-made', who.account);
    return ok({ ...toToken(row), token });
  }

  async revoke(who: Principal, id: string): Promise<Result<null, Problem>> {
    const now = this.clock.now();
    const revoked = isUuid(id) && (await this.store.revoke(accountIdOf(who), id, now));
    return revoked ? ok(null) : refused(NO_SUCH_TOKEN);
  }
}

/** Late in that evening, in Sweden's summer and winter alike; undefined when it is past or too far off. */
function endOf(expiresOn: string, clock: Clock): Date | undefined {
  const day = parseIsoDate(expiresOn);
  const today = clock.today();
  if (day === undefined || day < today || day > addMonths(today, LONGEST_MONTHS)) return undefined;
  return new Date(`${day}T21:59:59Z`);
}

const beyondRole = (scope: string, at: number): Problem =>
  notPossible(
    {
      sv: `Din roll i organisationen tillåter inte ”${scope}”, så en nyckel kan inte heller få göra det.`,
      en: `Your role in the organisation does not allow "${scope}", so no token can be given it.`,
    },
    `/scopes/${at}`,
  );

const toToken = (row: ApiTokenRow): TokenDto => ({
  id: row.id,
  name: row.name,
  organisation: row.organisationId,
  scopes: row.scopes,
  createdAt: row.createdAt.toISOString(),
  expiresOn: swedishDay(row.expiresAt),
  lastUsedOn: row.lastUsedOn,
});
