import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LibrarySnapshots } from '../library/snapshot/library-snapshots';
import type { Problem } from '../platform/http/problem';
import type { ReadyDto } from './health.dto';

@Injectable()
export class ReadinessCheck {
  constructor(
    private readonly database: DataSource,
    private readonly snapshots: LibrarySnapshots,
  ) {}

  async run(): Promise<Result<ReadyDto, Problem>> {
    try {
      await this.database.query('select 1');
    } catch {
      return refused(notReady('Databasen svarar inte.', 'The database does not answer.'));
    }
    try {
      await this.database.query('select 1 from schema_migration limit 1');
    } catch {
      return refused(notReady('Databasen är inte migrerad.', 'The database is not migrated.'));
    }
    const snapshot = await this.snapshots.current().catch(() => undefined);
    if (snapshot === undefined || snapshot.load === 'none') {
      return refused(notReady('Biblioteket är inte inläst.', 'The library is not loaded.'));
    }
    return ok({ status: 'ok', checks: { database: 'ok', migrations: 'ok', library: 'ok' } });
  }
}

const notReady = (sv: string, en: string): Problem => ({ code: 'not-ready', detail: { sv, en } });
