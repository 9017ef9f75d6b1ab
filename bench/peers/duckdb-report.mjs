// What the report holds, as SQL over a table `usage` with typed columns: cells at the grain of the Cube, breakdowns that
// add them up, and what cells can't tell: breakdowns by columns that they lack, and times as percentiles.

const KINDS = ['COMPUTE', 'DLC', 'USER', 'STORAGE', 'NETWORK', 'LEASE', 'LEASE_OVERAGE', 'IPRANGES'];
const CREDITS = ['TOTAL', ...KINDS].map((kind) => `${kind}_CREDITS`);
const UTILISATION = ['MEDIAN_CPU', 'MAX_CPU', 'MEDIAN_RAM', 'MAX_RAM'].map(
  (name) => `${name}_UTILIZATION_PCT`,
);
const TIMES = ['JOB_RUN_QUEUED_AT', 'JOB_RUN_STARTED_AT'];
const CELL_KEYS = [
  'JOB_RUN_DATE',
  'ORGANIZATION_ID',
  'PROJECT_ID',
  'PROJECT_NAME',
  'VCS_URL',
  'WORKFLOW_NAME',
  'JOB_NAME',
  'EXECUTOR',
  'RESOURCE_CLASS',
  'JOB_BUILD_STATUS',
];

/** The types of the columns that are not read as text. */
export const TYPES = Object.fromEntries([
  ...[...CREDITS, 'JOB_RUN_SECONDS'].map((name) => [name, 'BIGINT']),
  ...UTILISATION.map((name) => [name, 'INTEGER']),
  ...TIMES.map((name) => [name, 'TIMESTAMP']),
  ['JOB_RUN_DATE', 'DATE'],
]);

/** The columns that the report needs. */
export const NEEDED = [
  ...CELL_KEYS,
  'PIPELINE_TRIGGER_SOURCE',
  'VCS_BRANCH',
  'OPERATING_SYSTEM',
  ...Object.keys(TYPES).filter((name) => name !== 'JOB_RUN_DATE'),
];

// A sum of whole numbers is 128 bits wide unless told otherwise, and sums of such sums are slow.
const sums = (columns) => columns.map((column) => `sum(${column})::BIGINT AS ${column}`).join(', ');

export const CELLS = `
  CREATE TEMP TABLE cells AS
  SELECT ${CELL_KEYS.join(', ')}, count(*) AS row_count, count(JOB_NAME) AS runs,
    ${sums([...CREDITS, 'JOB_RUN_SECONDS', ...UTILISATION])}, count(MEDIAN_CPU_UTILIZATION_PCT) AS measured
  FROM usage GROUP BY ALL`;

const WORKFLOW = 'PROJECT_ID, WORKFLOW_NAME';
const JOB = `${WORKFLOW}, JOB_NAME`;
const MACHINE = 'EXECUTOR, RESOURCE_CLASS';
const CELL_SUMS = `sum(row_count)::BIGINT AS row_count, sum(runs)::BIGINT AS runs, sum(measured)::BIGINT AS measured,
  ${sums([...CREDITS, 'JOB_RUN_SECONDS', ...UTILISATION])}`;

/** Breakdowns by what cells have: their key. */
export const CELL_BREAKDOWNS = [
  'PROJECT_NAME, VCS_URL, JOB_BUILD_STATUS',
  `${WORKFLOW}, JOB_BUILD_STATUS`,
  `${JOB}, JOB_BUILD_STATUS`,
  'EXECUTOR, JOB_BUILD_STATUS',
  `${MACHINE}, JOB_BUILD_STATUS`,
  'JOB_RUN_DATE, JOB_BUILD_STATUS',
  'dayofweek(JOB_RUN_DATE), JOB_BUILD_STATUS',
  'ORGANIZATION_ID, JOB_BUILD_STATUS',
  `PROJECT_ID, JOB_NAME, ${MACHINE}`,
].map((keys) => `SELECT ${keys}, ${CELL_SUMS} FROM cells GROUP BY ALL`);

/** Breakdowns by what cells lack: by name, the expression that is their key, and which rows count. */
export const SIDES = {
  trigger: ['PIPELINE_TRIGGER_SOURCE'],
  branchKind: [
    `CASE WHEN VCS_BRANCH IN ('main', 'master', 'trunk', 'develop') THEN 'default'
      WHEN VCS_BRANCH IS NOT NULL THEN 'other' END`,
  ],
  operatingSystem: ['OPERATING_SYSTEM'],
  hour: [`strftime(JOB_RUN_STARTED_AT, '%H')`, 'JOB_NAME IS NOT NULL'],
};
export const sideQuery = ([key, where = 'true']) =>
  `SELECT coalesce(${key}, '') AS key, count(*), sum(TOTAL_CREDITS - USER_CREDITS)::BIGINT, NULL,
    coalesce(sum(JOB_RUN_SECONDS), 0)::BIGINT
   FROM usage WHERE ${where} GROUP BY key`;

const percentiles = (value) => `quantile_disc(${value}, [0.5, 0.95]), max(${value})`;
const runTimes = (keys) =>
  `SELECT ${keys}, count(JOB_RUN_SECONDS), sum(JOB_RUN_SECONDS)::BIGINT, ${percentiles('JOB_RUN_SECONDS')}
   FROM usage WHERE JOB_NAME IS NOT NULL GROUP BY ALL`;
export const RUN_TIMES = [runTimes(JOB), runTimes(WORKFLOW)];

/** Milliseconds. */
const WAIT = 'epoch_ms(JOB_RUN_STARTED_AT) - epoch_ms(JOB_RUN_QUEUED_AT)';
export const QUEUE_TIMES = `
  SELECT coalesce(EXECUTOR, '') || chr(0) || coalesce(RESOURCE_CLASS, '') AS key, count(wait), sum(wait)::BIGINT,
    ${percentiles('wait')}
  FROM (SELECT EXECUTOR, RESOURCE_CLASS, ${WAIT} AS wait FROM usage WHERE JOB_NAME IS NOT NULL)
  WHERE wait IS NOT NULL GROUP BY key`;
