import type { DialectId } from '../src/index.js'

/** What a column of a wide table holds. */
export type Holding = 'text' | 'flag' | 'whole' | 'decimal' | 'double'

const STANDARD: Readonly<Record<Holding, string>> = { text: 'VARCHAR(400)', flag: 'BOOLEAN', whole: 'BIGINT', decimal: 'DECIMAL(38, 12)', double: 'DOUBLE PRECISION' }

const TYPES: Readonly<Partial<Record<DialectId, Readonly<Record<Holding, string>>>>> = {
  postgresql: { ...STANDARD, text: 'text', decimal: 'numeric' },
  // SQLite holds decimals as floating-point numbers.
  sqlite: { text: 'TEXT', flag: 'INTEGER', whole: 'INTEGER', decimal: 'NUMERIC', double: 'REAL' },
  mariadb: { ...STANDARD, text: 'VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' },
  clickhouse: { text: 'Nullable(String)', flag: 'Nullable(Bool)', whole: 'Nullable(Int64)', decimal: 'Nullable(Decimal(38, 12))', double: 'Nullable(Float64)' },
}

export function columnType(dialect: DialectId, holding: Holding): string {
  return (TYPES[dialect] ?? STANDARD)[holding]
}

/** SQLite turns what is not a number into NULL; MariaDB has no number that is not finite. */
export function isHeld(dialect: DialectId, value: number): boolean {
  if (Number.isNaN(value)) return dialect !== 'sqlite' && dialect !== 'mariadb'
  return Number.isFinite(value) || dialect !== 'mariadb'
}
