import type { Permission } from '@kravsmed/domain';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-docs';
import { NOBODY, type Principal } from './principal';

/** Who may use a route. Stands in the OpenAPI document as `x-kravsmed-access`. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'account' }
  | { readonly kind: 'member'; readonly permission: Permission }
  | { readonly kind: 'library'; readonly permission: LibraryPermission }
  | { readonly kind: 'tender'; readonly permission: 'tender.read' | 'tender.write' };

type LibraryPermission = Extract<Permission, `library.${string}`>;

export const ACCESS = 'kravsmed:access';
export const ACCESS_EXTENSION = 'x-kravsmed-access';

const says = (access: Access) =>
  applyDecorators(SetMetadata(ACCESS, access), ApiExtension(ACCESS_EXTENSION, access));

const needsAccount = applyDecorators(ApiCookieAuth('session'), ApiBearerAuth('token'));

/** For everybody. Who is signed in is known all the same. */
export const Public = () => says({ kind: 'public' });

/** For who is signed in by a session: what concerns one's own account is not for machines. */
export const SignedIn = () =>
  applyDecorators(says({ kind: 'account' }), ApiCookieAuth('session'), ApiProblems(401, 403));

/** For members of the organisation in the path who have the permission there. */
export const MemberMay = (permission: Permission) =>
  applyDecorators(
    says({ kind: 'member', permission }),
    ApiParam({ name: 'organisationId', schema: { type: 'string', format: 'uuid' } }),
    needsAccount,
    ApiProblems(401, 403, 404),
  );

/** For those who keep the shared library, in the role that the permission asks for. */
export const LibraryMay = (permission: LibraryPermission) =>
  applyDecorators(says({ kind: 'library', permission }), needsAccount, ApiProblems(401, 403));

/** For members of the organisation that owns the tender document in the path, or who holds its secret. */
export const saysTenderDoor = (permission: 'tender.read' | 'tender.write') =>
  applyDecorators(says({ kind: 'tender', permission }), needsAccount);

type Known = FastifyRequest & { principal?: Principal };

export const remember = (request: FastifyRequest, principal: Principal): void => {
  (request as Known).principal = principal;
};

export const principalOf = (request: FastifyRequest): Principal =>
  (request as Known).principal ?? NOBODY;

/** Who makes the request. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Principal =>
  principalOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
