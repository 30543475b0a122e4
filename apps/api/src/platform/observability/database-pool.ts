import type { DataSource } from 'typeorm';

export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** The connections that TypeORM's PostgreSQL driver holds; it publishes them untyped. */
export function poolOf(database: DataSource): PoolCounts {
  const { master } = database.driver as { readonly master?: PoolCounts };
  return master ?? { totalCount: 0, idleCount: 0, waitingCount: 0 };
}
