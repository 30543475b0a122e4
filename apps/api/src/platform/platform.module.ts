import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock';
import { BodySchemas } from './http/body-schemas';
import { PublicAddress } from './http/public-address';

export interface Ground {
  /** Connected as the role that owns nothing. */
  readonly database: DataSource;
  readonly clock: Clock;
}

/** What every room stands on. */
@Module({})
export class PlatformModule {
  static on({ database, clock }: Ground): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: DataSource, useValue: database },
        { provide: Clock, useValue: clock },
        BodySchemas,
        PublicAddress,
      ],
      exports: [DataSource, Clock, BodySchemas, PublicAddress],
    };
  }
}
