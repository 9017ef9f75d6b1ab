import { changeKindOf } from '../../report/change.ts';
import { NONE, type Report, type Row, SEATS } from '../../report/report.ts';
import { bar, change, money, percent, whole } from '../format.ts';
import { KIND_NAMES } from '../kinds.ts';
import { left, markdownTable, right } from './table.ts';

/** What a row of any breakdown gives to a table; the rest of a long table is a row of this shape too. */
type Line = Pick<Row, 'credits' | 'cost' | 'share' | 'runs'> & {
  readonly label: string;
  readonly changed: string;
};

/**
 * The first `top` rows of a breakdown that were used, and the others as one line. Seats and rows without a name stand
 * beside them and don't count.
 */
export function breakdownTable<R extends Omit<Row, 'succeeded' | 'finished'>>(
  report: Report,
  title: string,
  rows: readonly R[],
  label: (row: R) => string,
  top: number,
): string {
  const used = rows.filter((row) => row.credits > 0 || row.runs > 0);
  const shown = firstNamed(used, top);
  const lines = shown.map((row): Line => ({ ...row, label: label(row), changed: changed(row) }));
  const rest = used.filter((row) => !shown.includes(row));
  if (rest.length > 0) lines.push({ ...sumOf(rest), label: `${whole(rest.length)} more`, changed: '' });
  const widest = Math.max(Number.MIN_VALUE, ...lines.map((line) => line.share));
  return markdownTable(lines, [
    left(title, (line) => line.label),
    right('Credits', (line) => whole(line.credits)),
    right('Cost', (line) => money(line.cost, report.money.currency)),
    right('Share', (line) => percent(line.share)),
    left('', (line) => bar(line.share / widest)),
    ...(report.previousPeriod === null ? [] : [right<Line>('Change', (line) => line.changed)]),
    right('Runs', (line) => whole(line.runs)),
  ]);
}

function firstNamed<R extends Pick<Row, 'name'>>(rows: readonly R[], top: number): R[] {
  const isNamed = ({ name }: R) => name !== SEATS && name !== NONE;
  const named = new Set(rows.filter(isNamed).slice(0, top));
  return rows.filter((row) => named.has(row) || !isNamed(row));
}

/** `▲ 8.4%`, `new`, or a dash. A row that was free before is not new. */
export function changed(row: Parameters<typeof changeKindOf>[0]): string {
  const kind = changeKindOf(row);
  if (kind === 'new' || kind === 'gone') return kind;
  return row.previousCredits === 0 && row.credits > 0 ? '▲' : change(row.credits, row.previousCredits);
}

function sumOf(rows: readonly Omit<Row, 'succeeded' | 'finished'>[]): Omit<Line, 'label' | 'changed'> {
  const sum = { credits: 0, cost: 0, share: 0, runs: 0 };
  for (const row of rows) {
    sum.credits += row.credits;
    sum.cost += row.cost;
    sum.share += row.share;
    sum.runs += row.runs;
  }
  return sum;
}

/** Credits by kind, most first. */
export function kindTable(report: Report): string {
  const rows = report.creditsByKind.filter(({ credits }) => credits !== 0);
  return markdownTable(
    rows.toSorted((a, b) => b.credits - a.credits),
    [
      left('Kind', (row) => KIND_NAMES[row.kind]),
      right('Credits', (row) => whole(row.credits)),
      right('Cost', (row) => money(row.cost, report.money.currency)),
      right('Share', (row) => percent(row.share)),
      ...(report.previousPeriod === null
        ? []
        : [right<(typeof rows)[number]>('Change', (row) => change(row.credits, row.previousCredits))]),
    ],
  );
}
