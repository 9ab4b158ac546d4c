import type { Dialect, DialectId } from './dialect.js'
import { clickhouse } from './clickhouse.js'
import { duckdb } from './duckdb.js'
import { mariadb } from './mariadb.js'
import { postgresql } from './postgresql.js'
import { spark } from './spark.js'
import { sqlite } from './sqlite.js'
import { sqlserver } from './sqlserver.js'
import { trino } from './trino.js'

/** Every dialect, by id. */
export const DIALECTS: readonly Dialect[] = Object.freeze([postgresql, duckdb, sqlite, mariadb, clickhouse, trino, spark, sqlserver])

export function dialectOf(id: DialectId): Dialect {
  const found = DIALECTS.find((dialect) => dialect.id === id)
  if (!found) throw new RangeError(`No SQL dialect "${id}"; dialects: ${DIALECTS.map((dialect) => dialect.id).join(', ')}.`)
  return found
}
