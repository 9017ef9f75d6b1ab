import { DuckDBInstance } from '@duckdb/node-api';

export type SqlRow = Record<string, unknown>;

/** What DuckDB answers, as plain values: 64-bit integers, decimals and dates are texts. Sessions are in UTC. */
export async function sql(query: string): Promise<SqlRow[]> {
  const database = await DuckDBInstance.create(':memory:', { threads: '1' });
  try {
    const connection = await database.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    database.closeSync();
  }
}

/** All files of an output folder's collection, as a table. */
export function collection(folder: string): string {
  return `read_parquet('${folder.replaceAll("'", "''")}/usage/**/*.parquet', hive_partitioning = true)`;
}
