/** 2026-01-05 and 2026-01-06, 00:00 UTC. */
export const FIFTH = 1767571200;

export const SIXTH = 1767657600;

export const API = 'circleci_org:acme project:api workflow:build';

export const TEST = `${API} job:test resource_class:medium status:success`;

export const FAILED = `${API} job:test resource_class:medium status:failed`;

export const UNIT = `${API} job:unit_tests resource_class:medium status:success`;

export const SHIP = 'circleci_org:acme project:web_app workflow:deploy job:ship resource_class:linux.large';

export const SEATS =
  'circleci_org:acme project:__seats__ workflow:none job:none resource_class:none status:none';

export const STORED =
  'circleci_org:acme project:web_app workflow:none job:none resource_class:none status:none';

type Values = readonly (readonly [timestamp: number, value: number])[];

/** Each metric's series, worked out by hand from the rows: tags, and for each day its value. */
export const BY_HAND: Readonly<Record<string, readonly (readonly [tags: string, values: Values])[]>> = {
  credits: [
    [
      `${TEST} credit_type:compute`,
      [
        [FIFTH, 40],
        [SIXTH, 50],
      ],
    ],
    [
      `${FAILED} credit_type:compute`,
      [
        [FIFTH, 5],
        [SIXTH, 7],
      ],
    ],
    [`${FAILED} credit_type:ip_ranges`, [[SIXTH, 3]]],
    [`${UNIT} credit_type:compute`, [[FIFTH, 30]]],
    [`${UNIT} credit_type:dlc`, [[FIFTH, 200]]],
    [`${SHIP} status:success credit_type:compute`, [[FIFTH, 210.75]]],
    [`${SHIP} status:success credit_type:storage`, [[FIFTH, 3]]],
    [`${SHIP} status:success credit_type:network`, [[FIFTH, 7.5]]],
    [`${SHIP} status:success credit_type:other`, [[FIFTH, 2]]],
    [`${SHIP} status:canceled credit_type:compute`, [[SIXTH, 1]]],
    [`${SEATS} credit_type:user`, [[FIFTH, 25000]]],
    [`${STORED} credit_type:storage`, [[FIFTH, 42]]],
  ],
  cost: [
    [
      `${TEST} credit_type:compute`,
      [
        [FIFTH, 0.024],
        [SIXTH, 0.03],
      ],
    ],
    [
      `${FAILED} credit_type:compute`,
      [
        [FIFTH, 0.003],
        [SIXTH, 0.0042],
      ],
    ],
    [`${FAILED} credit_type:ip_ranges`, [[SIXTH, 0.0018]]],
    [`${UNIT} credit_type:compute`, [[FIFTH, 0.018]]],
    [`${UNIT} credit_type:dlc`, [[FIFTH, 0.12]]],
    [`${SHIP} status:success credit_type:compute`, [[FIFTH, 0.12645]]],
    [`${SHIP} status:success credit_type:storage`, [[FIFTH, 0.0018]]],
    [`${SHIP} status:success credit_type:network`, [[FIFTH, 0.0045]]],
    [`${SHIP} status:success credit_type:other`, [[FIFTH, 0.0012]]],
    [`${SHIP} status:canceled credit_type:compute`, [[SIXTH, 0.0006]]],
    [`${SEATS} credit_type:user`, [[FIFTH, 15]]],
    [`${STORED} credit_type:storage`, [[FIFTH, 0.0252]]],
  ],
  jobs: [
    [
      TEST,
      [
        [FIFTH, 4],
        [SIXTH, 5],
      ],
    ],
    [
      FAILED,
      [
        [FIFTH, 1],
        [SIXTH, 1],
      ],
    ],
    [UNIT, [[FIFTH, 2]]],
    [`${SHIP} status:success`, [[FIFTH, 3]]],
    [`${SHIP} status:canceled`, [[SIXTH, 1]]],
  ],
  job_seconds: [
    [
      TEST,
      [
        [FIFTH, 240],
        [SIXTH, 300],
      ],
    ],
    [
      FAILED,
      [
        [FIFTH, 30],
        [SIXTH, 45],
      ],
    ],
    [UNIT, [[FIFTH, 180]]],
    [`${SHIP} status:success`, [[FIFTH, 660]]],
    [`${SHIP} status:canceled`, [[SIXTH, 15]]],
  ],
};

export const UNITS: Readonly<Record<string, string>> = {
  credits: 'unit',
  cost: 'dollar',
  jobs: 'job',
  job_seconds: 'second',
};
