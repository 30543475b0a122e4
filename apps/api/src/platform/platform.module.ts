import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock';
import { AuditTrail } from './audit/audit-trail';
import { TenantDatabase } from './database/tenant-database';
import { BodySchemas } from './http/body-schemas';
import { PublicAddress } from './http/public-address';
import { PublicUrl } from './http/public-url';
import { Measures, NoMeasures } from './observability/measures';
import { Mailer } from './mail/mailer';
import { MailerNotSetUp } from './mail/mailer-not-set-up';
import { IdentitySettings } from './settings/identity-settings';

export interface Ground {
  /** Connected as the role that owns nothing. */
  readonly database: DataSource;
  readonly clock: Clock;
  /** None: whoever wants mail sent is told that it is not set up. */
  readonly mailer?: Mailer;
  /** None: nobody measures. */
  readonly measures?: Measures;
  /** Where links in mails lead. */
  readonly publicUrl?: string;
  /** None: neither two-step sign-in nor single sign-on. */
  readonly identity?: IdentitySettings;
}

const LOCAL = 'http://localhost:3000';

/** What every room stands on. */
@Module({})
export class PlatformModule {
  static on(ground: Ground): DynamicModule {
    const { database, clock, mailer, measures, publicUrl, identity } = ground;
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: DataSource, useValue: database },
        { provide: Clock, useValue: clock },
        { provide: Mailer, useValue: mailer ?? new MailerNotSetUp() },
        { provide: Measures, useValue: measures ?? new NoMeasures() },
        { provide: PublicUrl, useValue: new PublicUrl(publicUrl ?? LOCAL) },
        {
          provide: IdentitySettings,
          useValue: identity ?? new IdentitySettings(undefined, undefined),
        },
        TenantDatabase,
        AuditTrail,
        BodySchemas,
        PublicAddress,
      ],
      exports: [
        DataSource,
        TenantDatabase,
        AuditTrail,
        Clock,
        Mailer,
        Measures,
        PublicUrl,
        IdentitySettings,
        BodySchemas,
        PublicAddress,
      ],
    };
  }
}
