import { addDays, type Day, daysOf, lengthOf, startOf } from '../../../src/common/day.ts';
import type { ReportRequest } from '../../../src/report/build.ts';
import type { Report } from '../../../src/report/report.ts';
import type { CellSpec } from '../../support/cube.ts';
import { periodOf, reportOf } from '../../support/report.ts';
import { HOSTILE_NAMES, LONG_NAME, NAMES, projectless } from './samples.ts';

export interface Usage {
  /** Largest first: each uses four fifths of what the one before uses. */
  readonly projects: readonly string[];
  readonly classes?: readonly ResourceClass[];
  /** Days, both inside; June 2026 when left out. */
  readonly days?: readonly [first: string, last: string];
  /** Whether there is a previous period, of as many days. */
  readonly compared?: boolean;
  readonly seats?: number;
  readonly teams?: ReportRequest['teams'];
}

type ResourceClass = readonly [executor: string, resourceClass: string];

const CLASSES: readonly ResourceClass[] = [
  ['docker', 'large'],
  ['docker', 'medium'],
  ['macos', 'm4pro.medium'],
  ['machine', 'arm.large'],
];

/** A report of usage that rises within the week, rests at its end, and grew since the previous period. */
export function usageReport(usage: Usage): Report {
  const {
    days: [first, last] = ['2026-06-01', '2026-06-30'],
    compared = true,
    seats = 0,
    teams = null,
  } = usage;
  const period = periodOf(first, last);
  const count = lengthOf(period);
  const previous = { first: addDays(period.first, -count), last: addDays(period.first, -1) };
  const cells = daysOf(period).flatMap((day, i) => {
    const now = dayOf(day, usage, 1);
    const before = compared ? dayOf(addDays(previous.first, i), usage, 0.8) : [];
    return [...now, ...before.map((cell): CellSpec => ({ ...cell, period: 1 }))];
  });
  const seatCells = seats === 0 ? [] : [{ ...projectless({ user: seats }), day: first }];
  return reportOf([...cells, ...seatCells], { period, previous: compared ? previous : null, teams });
}

function dayOf(day: Day, { projects, classes = CLASSES }: Usage, scale: number): CellSpec[] {
  const weekday = new Date(startOf(day)).getUTCDay();
  const load = weekday === 0 || weekday === 6 ? 0.2 : 0.8 + weekday / 20;
  return projects.map((name, i) => {
    const [executor = '', resourceClass = ''] = classes[i % classes.length] ?? [];
    return {
      day,
      project: { name, id: `id of ${name}`, vcsUrl: `https://github.com/${name}` },
      job: 'test',
      executor,
      resourceClass,
      credits: { compute: Math.max(1, Math.round(60_000 * 0.8 ** i * load * scale)) },
    };
  });
}

/** A believable organisation's names. */
export function projectNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => NAMES[i] ?? `service-${i}`);
}

/** `count` classes; the first few are real ones. */
export function classNames(count: number): ResourceClass[] {
  return Array.from({ length: count }, (_, i) => CLASSES[i] ?? ['machine', `runner-${i}`]);
}

const FOREIGN_NAMES = [
  'платежи-и-сверка-сервис',
  'υπηρεσία-πληρωμών',
  '日本語プロジェクト決済バッチ',
  'rocket 🚀 → 👩‍💻 launcher',
  LONG_NAME.slice(0, 120),
  'Łódź-straße-café-ñandú',
  '中文'.repeat(60),
  'шлюз-идентификации',
];

/** The shapes of data that every chart must hold. */
export const SHAPES: readonly (readonly [name: string, report: Report])[] = [
  ['1 project', usageReport({ projects: projectNames(1), classes: classNames(1), compared: false })],
  [
    '8 projects',
    usageReport({ projects: projectNames(8), seats: 75_000, days: ['2026-06-01', '2026-06-07'] }),
  ],
  ['47 projects', usageReport({ projects: projectNames(47), classes: classNames(9) })],
  [
    '400 projects',
    usageReport({ projects: projectNames(400), classes: classNames(20), days: ['2026-04-01', '2026-06-29'] }),
  ],
  [
    'foreign names',
    usageReport({
      projects: FOREIGN_NAMES,
      classes: FOREIGN_NAMES.map((name) => ['runner', name]),
      days: ['2025-05-20', '2026-06-23'],
    }),
  ],
];

export function hostileUsage(): Report {
  const classes = HOSTILE_NAMES.map((name): ResourceClass => [name, name]);
  return usageReport({ projects: HOSTILE_NAMES, classes, seats: 75_000 });
}
