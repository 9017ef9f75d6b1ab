import type { Report } from '../../../src/report/report.ts';
import type { CellSpec } from '../../support/cube.ts';
import { reportOf } from '../../support/report.ts';

/** A believable organisation's names, longest bar first. */
export const NAMES = [
  ...['platform-monorepo', 'checkout-service', 'ios-consumer-app', 'android-consumer-app'],
  ...['payments-reconciliation-batch-processor', 'identity-and-access-management-gateway'],
  ...['web-storefront', 'ml-recommendations-training-pipeline', 'infra-terraform', 'notifications-worker'],
];

/** A report of this many projects, each smaller than the one before. */
export function projectsReport(count: number): Report {
  const cells = Array.from({ length: count }, (_, i) =>
    cell(NAMES[i] ?? `service-${i}`, Math.max(1, Math.round(1_490_000 * 0.8 ** i))),
  );
  return reportOf(cells);
}

export function cell(project: string, compute: number): CellSpec {
  return {
    project: { name: project, id: `id of ${project}`, vcsUrl: `https://github.com/${project}` },
    credits: { compute },
  };
}

/** Usage that names no project. */
export function projectless(credits: NonNullable<CellSpec['credits']>): CellSpec {
  return { project: { name: '', id: '', organisation: '', organisationId: '', vcsUrl: '' }, credits };
}

export const LONG_NAME =
  'a-project-name-that-somebody-thought-would-be-helpful-for-everyone-in-the-organisation-and-then-some-more-for-good-luck-v2';

export const HOSTILE_NAMES = [
  '<script>alert("x")</script>&amp;]]>',
  '__proto__',
  'constructor',
  '日本語プロジェクト',
  'rocket 🚀👩‍💻 → arrow',
  'платежи-сервис Łódź αβγ',
  'שלום-עולם',
  LONG_NAME.slice(0, 120),
  'W'.repeat(120),
  'x'.repeat(120),
  '日'.repeat(120),
  'evil\u202ename\0\n\u200bend',
  '\ud800 alone',
  '   ',
  '__BEGINFUNCTION__process.exit()__ENDFUNCTION__',
  "'__BEGINFUNCTION__1__ENDFUNCTION__'",
];

/** Names that break careless code, seats, and usage without a project. */
export function hostileReport(): Report {
  const projects = HOSTILE_NAMES.map((name, i) => cell(name, 900_000 / (i + 1) ** 2));
  return reportOf([...projects, projectless({ user: 75_000 }), projectless({ compute: 5 })]);
}
