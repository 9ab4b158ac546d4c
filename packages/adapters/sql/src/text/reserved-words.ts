import type { Dialect, DialectId } from '../dialects/dialect.js'

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** Words that an engine refuses as the name of a table; of PostgreSQL, DuckDB and SQLite all that they refuse, as a test says. */
const OF_ENGINE: Partial<Readonly<Record<DialectId, readonly string[]>>> = {
  postgresql: words(
    'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create',
    'cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else',
    'end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left',
    'like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select',
    'session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window',
    'with',
  ),
  duckdb: words(
    'all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check collate collation column concurrently',
    'constraint create cross default deferrable desc describe distinct do else end except false fetch for foreign freeze from full glob group having ilike',
    'in initially inner intersect into is isnull join lambda lateral leading left like limit natural not notnull null offset on only or order outer',
    'overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar some summarize',
    'symmetric table tablesample then to trailing true union unique unpack unpivot using variadic verbose when where window with',
  ),
  sqlite: words(
    'add all alter and as autoincrement between case check collate commit constraint create default deferrable delete distinct drop else escape except',
    'exists foreign from group having if in index insert intersect into is isnull join limit not nothing notnull null on or order primary references',
    'returning select set table then to transaction union unique update using values when where',
  ),
  mariadb: words(
    'accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case change char character check collate',
    'column condition constraint continue convert create cross current_date current_role current_time current_timestamp current_user cursor database',
    'databases day_hour day_microsecond day_minute day_second dec decimal declare default delayed delete desc describe deterministic distinct distinctrow',
    'div double drop dual each else elseif enclosed escaped except exists exit explain false fetch float float4 float8 for force foreign from fulltext',
    'grant group having high_priority hour_microsecond hour_minute hour_second if ignore in index infile inner inout insensitive insert int int1 int2 int3',
    'int4 int8 integer intersect interval into is iterate join key keys kill leading leave left like limit linear lines load localtime localtimestamp lock',
    'long longblob longtext loop low_priority match maxvalue mediumblob mediumint mediumtext middleint minute_microsecond minute_second mod modifies',
    'natural no_write_to_binlog not null numeric offset on optimize option optionally or order out outer outfile over partition precision primary procedure',
    'purge range read read_write reads real recursive references regexp release rename repeat replace require resignal restrict return returning revoke',
    'right rlike row_number rows schema schemas second_microsecond select sensitive separator set show signal smallint spatial specific sql sql_big_result',
    'sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting straight_join table terminated then tinyblob tinyint tinytext to',
    'trailing trigger true undo union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter',
    'varying when where while window with write xor year_month zerofill',
  ),
}

/** Further words of Trino, Spark, SQL Server and ClickHouse. */
const OTHERS = words(
  'backup break browse bulk checkpoint close clustered coalesce compute contains containstable cube dbcc deallocate deny disk distributed dump errlvl',
  'exec execute external extract file fillfactor final format freetext freetexttable function global goto grouping holdlock identity identity_insert',
  'identitycol json_array json_exists json_object json_query json_table json_value lineno listagg merge minus national nocheck nonclustered normalize',
  'nullif off offsets open opendatasource openquery openrowset openxml paste percent prepare prewhere print proc public raiserror readtext reconfigure',
  'replication restore revert rollup rowcount rowguidcol rule sample save securityaudit semantickeyphrasetable semanticsimilaritydetailstable',
  'semanticsimilaritytable settings setuser shutdown skip statistics textsize time top tran trim truncate try_convert tsequal uescape unknown unnest',
  'updatetext waitfor within writetext',
)

/** Words that no table or column may be called in a dialect; where no engine ran them in the tests, those of all. */
export function reservedWords({ id }: Pick<Dialect, 'id'>): ReadonlySet<string> {
  return new Set(OF_ENGINE[id] ?? [...Object.values(OF_ENGINE).flat(), ...OTHERS])
}
