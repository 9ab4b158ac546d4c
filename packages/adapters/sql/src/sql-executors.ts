import { defineExecutor, type PlanExecutor } from '@dti-vn/sdk'
import type { DialectId } from './dialects/dialect.js'

/** Names of the dialects, so that none has to be loaded to be listed; a test keeps them equal to those of the dialects. */
const DIALECT_TITLES: Readonly<Record<DialectId, string>> = Object.freeze({
  postgresql: 'PostgreSQL',
  duckdb: 'DuckDB',
  sqlite: 'SQLite',
  mariadb: 'MariaDB',
  clickhouse: 'ClickHouse',
  trino: 'Trino',
  spark: 'Spark SQL',
  sqlserver: 'SQL Server',
})

/** Each dialect as an executor. The compiler of rules is loaded when it is asked. */
export const SQL_EXECUTORS: readonly PlanExecutor[] = Object.freeze(
  Object.entries(DIALECT_TITLES).map(([dialect, title]) =>
    defineExecutor({
      id: `sql/${dialect}`,
      title: { vi: title, en: title },
      capability: async (plan) => (await import('./sql-capability.js')).sqlCapability(plan, dialect as DialectId),
    }),
  ),
)
