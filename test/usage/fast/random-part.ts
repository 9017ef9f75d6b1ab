import fc from 'fast-check';
import { KNOWN_COLUMNS } from '../../../src/usage/columns.ts';
import { type Cell, encode, usageRow, usageTable } from '../fixtures.ts';

// Parts of every kind that an export, or a damaged one, may hold.

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('build', 'test', 'deploy', 'a b', 'ünïcode', '東京') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', 'NULL', 'null', '\\N', '\\\\N', 'N', '"', ',', '\r', '\n', '\\'),
  },
  { weight: 1, arbitrary: fc.constantFrom('a,b', 'a, "b"', '""', '","', ',,', '"NULL"', 'a"', '"\\N') },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
/** Numbers that every reader takes. */
const goodNumber = fc.oneof(
  { weight: 6, arbitrary: fc.nat(100_000).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('0', '0.5', '12.345678', '1.2345678', '007', '99999999', null) },
);
const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat(100_000).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '0',
      '0.5',
      '12.345678',
      '1.2345678',
      '-3',
      '007',
      '99999999',
      '1234567',
      ' 4 ',
      '1.',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x', '1e3', '', '999999999999', '1234567890123', '.5', '+1', null),
  },
);
const percentage = fc.oneof(
  fc.nat(100).map(String),
  fc.constantFrom(null, '50.25', '33.333', '101', '-1', 'n/a', '100', '100.01'),
);
const date = fc.oneof(
  { weight: 8, arbitrary: fc.nat(27).map((day) => `2026-01-${String(day + 1).padStart(2, '0')}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2025-12-31',
      '2025-12-05',
      '2024-01-01',
      ' 2026-01-03 ',
      '2026-1-3',
      '2026-02-30',
      null,
    ),
  },
);
const time = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-02-01'), noInvalidDate: true })
      .map(stamp),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      null,
      '2026-01-05T10:00:00Z',
      '2026-01-05 10:00',
      '2026-01-05 24:00:00.000',
      'later',
      '2026-02-29 10:00:00.000',
      '1969-12-31 23:59:59.999',
    ),
  },
);

function stamp(moment: Date): string {
  return moment.toISOString().slice(0, 23).replace('T', ' ');
}

type Text = fc.Arbitrary<string | null>;

function rowOf(number: Text, seconds: Text) {
  return fc.record(
    {
      ORGANIZATION_ID: name,
      ORGANIZATION_NAME: name,
      PROJECT_ID: name,
      PROJECT_NAME: name,
      VCS_URL: name,
      VCS_BRANCH: fc.oneof(
        fc.constantFrom('main', 'master', 'trunk', 'develop', 'mains', 'mast', 'feature/x'),
        name,
      ),
      PIPELINE_TRIGGER_SOURCE: name,
      WORKFLOW_NAME: name,
      JOB_NAME: name,
      JOB_RUN_DATE: date,
      JOB_RUN_QUEUED_AT: time,
      JOB_RUN_STARTED_AT: time,
      JOB_BUILD_STATUS: name,
      RESOURCE_CLASS: name,
      OPERATING_SYSTEM: name,
      EXECUTOR: name,
      JOB_RUN_SECONDS: seconds,
      MEDIAN_CPU_UTILIZATION_PCT: percentage,
      MAX_CPU_UTILIZATION_PCT: percentage,
      MEDIAN_RAM_UTILIZATION_PCT: percentage,
      MAX_RAM_UTILIZATION_PCT: percentage,
      COMPUTE_CREDITS: number,
      DLC_CREDITS: number,
      USER_CREDITS: number,
      STORAGE_CREDITS: number,
      NETWORK_CREDITS: number,
      TOTAL_CREDITS: number,
    },
    { requiredKeys: [] },
  );
}

/** Columns left out, put in another order, or strange ones added. */
const layout = fc.record({
  dropped: fc.subarray(['DLC_CREDITS', 'VCS_URL', 'JOB_NAME', 'JOB_RUN_STARTED_AT', 'STORAGE_CREDITS']),
  isReversed: fc.boolean(),
  extra: fc.subarray(['X', 'Y, "Z"']),
});

function fileOf(number: Text, seconds: Text) {
  return fc.record({
    rows: fc.array(rowOf(number, seconds), { maxLength: 12 }),
    layout,
    dialect: fc.constantFrom('plain' as const, 'quoted' as const),
    eol: fc.constantFrom('\n' as const, '\r\n' as const),
    bom: fc.boolean(),
    finalEol: fc.boolean(),
    nullText: fc.constantFrom(undefined, '', '\\N', 'NULL', 'null'),
    level: fc.constantFrom(0, 1, 6, 9),
    /** Damage to the text: bytes that are put at places (0 to 1). */
    damage: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'"\\,\n\r\0xN')),
      {
        maxLength: 3,
      },
    ),
    isDamaged: fc.nat(3).map((n) => n === 0),
  });
}

export const file = fileOf(number, number);
/** A part whose numbers are numbers, and whose bytes are whole. */
export const goodFile = fileOf(goodNumber, fc.nat(100_000).map(String)).map((one) => ({
  ...one,
  isDamaged: false,
}));

export type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

export function contentOf({
  rows,
  layout: { dropped, isReversed, extra },
  damage,
  isDamaged,
  nullText,
  ...how
}: File): Buffer {
  const [header = [], ...records] = usageTable(rows.map((values) => usageRow(values)));
  const kept = KNOWN_COLUMNS.map((_, i) => i).filter((i) => !dropped.includes(header[i] ?? ''));
  if (isReversed) kept.reverse();
  const table = [header, ...records].map((cells, i): Cell[] => [
    ...kept.map((place) => cells[place] ?? null),
    ...extra.map((column) => (i === 0 ? column : 'x')),
  ]);
  const bytes = encode(table, how.dialect, { ...how, ...(nullText === undefined ? {} : { nullText }) });
  const text = [...bytes.toString('latin1')];
  // The header stays whole: what is wrong there is told before any row is read.
  const rest = text.indexOf('\n') + 1;
  for (const [place, byte] of isDamaged && rest > 0 ? damage : []) {
    text.splice(rest + Math.floor(place * (text.length - rest)), 1, byte);
  }
  return Buffer.from(text.join(''), 'latin1');
}
