// What the report holds, as SQL: one table of cells at the grain of the Cube, breakdowns that add them up, and what
// cells can't tell: times as percentiles, and breakdowns by columns that cells lack.

const KINDS = ['COMPUTE', 'DLC', 'USER', 'STORAGE', 'NETWORK', 'LEASE', 'LEASE_OVERAGE', 'IPRANGES'];
const CREDITS = ['TOTAL', ...KINDS].map((kind) => `${kind}_CREDITS`);
const UTILISATION = ['MEDIAN_CPU', 'MAX_CPU', 'MEDIAN_RAM', 'MAX_RAM'].map(
  (name) => `${name}_UTILIZATION_PCT`,
);
const sums = (columns) => columns.map((column) => `sum(${column}) AS ${column}`).join(', ');

/** Columns of text as the numbers that they hold. */
export const USAGE = `
  CREATE TEMP VIEW numbers AS SELECT * REPLACE (
    ${[...CREDITS, 'JOB_RUN_SECONDS', ...UTILISATION].map((name) => `${name}::BIGINT AS ${name}`).join(', ')}
  ) FROM usage`;

export const CELLS = `
  CREATE TEMP TABLE cells AS
  SELECT JOB_RUN_DATE, ORGANIZATION_ID, PROJECT_ID, PROJECT_NAME, VCS_URL, WORKFLOW_NAME, JOB_NAME, EXECUTOR,
    RESOURCE_CLASS, JOB_BUILD_STATUS, count(*) AS rows, count(JOB_NAME) AS runs,
    ${sums([...CREDITS, 'JOB_RUN_SECONDS', ...UTILISATION])}, count(MEDIAN_CPU_UTILIZATION_PCT) AS measured
  FROM numbers GROUP BY ALL`;

const WORKFLOW = 'PROJECT_ID, WORKFLOW_NAME';
const JOB = `${WORKFLOW}, JOB_NAME`;
const CELL_SUMS = `sum(rows), sum(runs), ${sums([...CREDITS, 'JOB_RUN_SECONDS'])}`;
const fromCells = (keys, more = '') => `SELECT ${keys}, ${CELL_SUMS}${more} FROM cells GROUP BY ALL`;
const fromRows = (key) =>
  `SELECT ${key} AS key, count(*), count(JOB_NAME), sum(TOTAL_CREDITS - USER_CREDITS), sum(JOB_RUN_SECONDS)
   FROM numbers GROUP BY ALL`;

export const BREAKDOWNS = {
  workflow: fromCells(`${WORKFLOW}, JOB_BUILD_STATUS`),
  job: fromCells(`${JOB}, JOB_BUILD_STATUS`),
  executor: fromCells('EXECUTOR, JOB_BUILD_STATUS'),
  machine: fromCells('EXECUTOR, RESOURCE_CLASS, JOB_BUILD_STATUS'),
  weekday: fromCells('dayofweek(JOB_RUN_DATE::DATE), JOB_BUILD_STATUS'),
  organisation: fromCells('ORGANIZATION_ID, JOB_BUILD_STATUS'),
  rightSizing: fromCells(
    'PROJECT_ID, JOB_NAME, EXECUTOR, RESOURCE_CLASS',
    `, sum(measured), ${sums(UTILISATION)}`,
  ),
  trigger: fromRows('PIPELINE_TRIGGER_SOURCE'),
  branchKind: fromRows(
    `CASE WHEN VCS_BRANCH IS NULL THEN '' WHEN VCS_BRANCH IN ('main', 'master', 'trunk', 'develop') THEN 'default'
     ELSE 'other' END`,
  ),
  operatingSystem: fromRows('OPERATING_SYSTEM'),
  hour: fromRows('CASE WHEN JOB_NAME IS NOT NULL THEN substr(JOB_RUN_STARTED_AT, 12, 2) END'),
};

const percentiles = (value) =>
  `count(${value}), sum(${value}), quantile_disc(${value}, [0.5, 0.95]), max(${value})`;
const WAIT = 'epoch_ms(JOB_RUN_STARTED_AT::TIMESTAMP) - epoch_ms(JOB_RUN_QUEUED_AT::TIMESTAMP)';

export const TIMES = {
  job: `SELECT ${JOB}, ${percentiles('JOB_RUN_SECONDS')} FROM numbers WHERE JOB_NAME IS NOT NULL GROUP BY ALL`,
  workflow: `SELECT ${WORKFLOW}, ${percentiles('JOB_RUN_SECONDS')} FROM numbers WHERE JOB_NAME IS NOT NULL
    GROUP BY ALL`,
  queue: `SELECT EXECUTOR, RESOURCE_CLASS, ${percentiles(WAIT)} FROM numbers WHERE JOB_NAME IS NOT NULL GROUP BY ALL`,
};
