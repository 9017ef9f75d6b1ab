import type { Row } from './organisation/columns.ts';
import { COLUMNS } from './organisation/columns.ts';

/** `mixed` alternates from part to part, as an export would that spans the switch. */
export type Dialect = 'plain' | 'quoted' | 'mixed';
export type PartDialect = Exclude<Dialect, 'mixed'>;

/** How the part with this number (from 0) is written. */
export function dialectOfPart(dialect: Dialect, part: number): PartDialect {
  if (dialect !== 'mixed') return dialect;
  return part % 2 === 0 ? 'plain' : 'quoted';
}

/** The header line, with its line end. */
export function headerLine(dialect: PartDialect): string {
  return rowLine(COLUMNS, dialect);
}

/** One row with its line end. */
export function rowLine(row: Row, dialect: PartDialect): string {
  return `${row.map(dialect === 'plain' ? plainField : quotedField).join(',')}\n`;
}

/**
 * The older dialect: no quotes, a backslash before what would be read otherwise, two backslashes and N for null.
 * It has no line breaks inside values; they become spaces.
 */
function plainField(value: string | null): string {
  if (value === null) return '\\\\N';
  return /[\\,\n]/.test(value) ? value.replace(/[\\,]/g, '\\$&').replaceAll('\n', ' ') : value;
}

/** The newer dialect: every field in quotes, quotes doubled, `\N` for null. */
function quotedField(value: string | null): string {
  if (value === null) return '"\\N"';
  return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`;
}
