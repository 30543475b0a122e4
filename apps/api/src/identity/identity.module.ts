import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '../platform/access/access.guard';
import { Principals } from '../platform/access/principal';
import { SessionStore } from './persistence/session.store';
import { RequestPrincipals } from './principals/request-principals';

/** Accounts and who is signed in. Its guard stands before every route of every room. */
@Module({
  providers: [
    SessionStore,
    { provide: Principals, useClass: RequestPrincipals },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityModule {}
