import type { Input } from './input.ts';
import { boolean, booleanOr, choice } from './kinds/plain.ts';

/** Files for tools that keep costs. A part of `inputs`. */
export const costInputs = {
  focus: {
    name: 'focus',
    kind: boolean,
    group: 'Costs',
    default: 'false',
    help: 'Write focus.csv: costs by day, job and kind of credits in the format of the FinOps Foundation.',
  },
  focusVersion: {
    name: 'focus-version',
    kind: choice('1.2', '1.3', '1.4'),
    group: 'Costs',
    default: '1.2',
    help: 'Version of FOCUS that focus.csv follows.',
  },
  focusBasis: {
    name: 'focus-basis',
    kind: choice('effective', 'billed'),
    group: 'Costs',
    default: 'effective',
    help: 'What BilledCost of focus.csv is: effective repeats EffectiveCost; billed is 0, since credits were paid for before.',
  },
  customCosts: {
    name: 'custom-costs',
    kind: booleanOr('upload'),
    group: 'Costs',
    default: 'false',
    help: 'Write custom-costs.json for Datadog Cloud Cost Management; upload sends it there too, in place of what was sent before.',
  },
  cbf: {
    name: 'cbf',
    kind: boolean,
    group: 'Costs',
    default: 'false',
    help: 'Write cbf.csv: costs by day and project in the Common Bill Format of CloudZero.',
  },
} as const satisfies Record<string, Input>;
