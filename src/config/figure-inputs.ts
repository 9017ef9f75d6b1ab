import type { Input } from './input.ts';
import { budget, document, documentPath } from './kinds/document.ts';
import { failRules } from './kinds/fail-rule.ts';
import { listOf, projectGlob } from './kinds/lists.ts';
import { amount, boolean, choice, currency, wholeNumber } from './kinds/plain.ts';

/** What the figures are made of and held against. A part of `inputs`. */
export const figureInputs = {
  projects: {
    name: 'projects',
    kind: listOf(projectGlob, 'list of globs'),
    group: 'Figures',
    unset: 'all projects',
    help: 'Projects that count in the figures, as project or organisation/project, with * and ?; ! excludes. merged.csv keeps all.',
  },
  top: {
    name: 'top',
    kind: wholeNumber(1, 1000),
    group: 'Figures',
    default: '20',
    help: 'How many projects the summary and the charts name; the others are shown as one.',
  },
  creditPrice: {
    name: 'credit-price',
    kind: amount(1000),
    group: 'Figures',
    default: '0.0006',
    help: 'What one credit costs you, in the currency that the currency input names.',
  },
  currency: {
    name: 'currency',
    kind: currency,
    group: 'Figures',
    default: 'USD',
    help: 'Currency of the credit price.',
  },
  seats: {
    name: 'seats',
    kind: choice('separate', 'exclude'),
    group: 'Figures',
    default: 'separate',
    help: 'Whether credits of seats are money too; exclude leaves them out of every sum of money. They stay credits, in rows of their own.',
  },
  teams: {
    name: 'teams',
    kind: document,
    group: 'Figures',
    unset: 'no teams',
    help: 'Whose projects are whose: a line for each team with globs on project or organisation/project. The first match wins; a last team with "*" takes the rest.',
  },
  budget: {
    name: 'budget',
    kind: budget,
    group: 'Figures',
    unset: 'none',
    help: 'Credits that the period may use: a number such as 500000, or YAML with total:, teams: and projects: (names with their credits).',
  },
  failOn: {
    name: 'fail-on',
    kind: failRules,
    group: 'Figures',
    unset: 'nothing',
    help: 'When a run ends with exit code 9, after everything is delivered: over-budget, increase>20%, waste>10%.',
  },
  prices: {
    name: 'prices',
    kind: documentPath,
    group: 'Figures',
    unset: 'a built-in table',
    help: 'File with credits a minute by executor and resource class, such as docker: {large: 20}; null for unknown. For advice alone: what was spent comes from the rows.',
  },
  lenient: {
    name: 'lenient',
    kind: boolean,
    group: 'Figures',
    default: 'false',
    help: 'Drop and count rows that cannot be read, instead of failing.',
  },
} as const satisfies Record<string, Input>;
