import type { SchemaElement } from 'hyparquet-writer';
import type { ParquetColumn, ValueKind } from './columns.ts';

/**
 * The types of a file's columns. All may be null. They are named in both of Parquet's ways, the old and the new, so
 * that readers of any age know them.
 */
export function parquetSchema(columns: readonly ParquetColumn[]): SchemaElement[] {
  const fields = columns.map(
    ({ name, kind }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[kind] }),
  );
  return [{ name: 'usage', num_children: fields.length }, ...fields];
}

/** How values of a kind are stored. */
export function physicalType(kind: ValueKind): PhysicalType {
  return TYPES[kind].type;
}

type PhysicalType = NonNullable<SchemaElement['type']>;

/** 18 digits are what fits into 64 bits. */
const CREDITS = { precision: 18, scale: 6 };

const TYPES: Readonly<Record<ValueKind, Omit<SchemaElement, 'name'> & { readonly type: PhysicalType }>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  truth: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MICROS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
  },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  credits: {
    type: 'INT64',
    converted_type: 'DECIMAL',
    ...CREDITS,
    logical_type: { type: 'DECIMAL', ...CREDITS },
  },
};
