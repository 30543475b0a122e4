import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntryRow } from '../../platform/audit/audit.rows';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow } from './account.rows';

/** Rows of one table that point at the account by one of its columns. */
export interface KeptRows {
  readonly table: string;
  readonly by: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface PersonalData {
  readonly account: AccountRow;
  readonly kept: readonly KeptRows[];
  readonly events: readonly AuditEntryRow[];
}

const MOST_ROWS = 10_000;

/**
 * Everything that points at an account, found by the foreign keys of the schema: a table that somebody adds
 * tomorrow is among it by itself. Row-level security shows what the account may see, and nothing else.
 */
@Injectable()
export class PersonalDataStore {
  constructor(private readonly database: TenantDatabase) {}

  async of(accountId: string): Promise<PersonalData> {
    return this.database.within({ account: accountId }, async (manager) => {
      const kept: KeptRows[] = [];
      for (const { table, by, columns } of await pointers(manager)) {
        const rows = await manager.query<KeptRows['rows']>(
          `select ${columns} from ${table} where ${by} = $1 limit ${MOST_ROWS}`,
          [accountId],
        );
        if (rows.length > 0) kept.push({ table, by, rows });
      }
      return {
        account: await manager.findOneByOrFail(AccountRow, { id: accountId }),
        kept,
        events: await manager.find(AuditEntryRow, {
          where: { actor: accountId },
          order: { chainId: 'ASC', number: 'ASC' },
        }),
      };
    });
  }
}

interface Pointer {
  readonly table: string;
  readonly by: string;
  readonly columns: string;
}

/** Without secrets and hashes (`bytea`, columns so named), and without the contents of documents (`jsonb`), which are the organisation's. */
const pointers = (manager: EntityManager): Promise<readonly Pointer[]> =>
  manager.query(`
    select c.conrelid::regclass::text as table, quote_ident(a.attname) as by, (
      select string_agg(quote_ident(each.attname), ', ' order by each.attnum)
      from pg_attribute each
      where each.attrelid = c.conrelid and each.attnum > 0 and not each.attisdropped
        and each.atttypid not in ('bytea'::regtype, 'jsonb'::regtype, 'xid8'::regtype)
        and each.attname not in ('hash', 'last_step')
    ) as columns
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'account'::regclass and cardinality(c.conkey) = 1
      and has_table_privilege(c.conrelid, 'select')
    order by 1, 2`);
