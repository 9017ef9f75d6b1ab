import type { Report } from '../../report/report.ts';
import { change, compact, money, percent, plural, successRate, whole } from '../format.ts';
import { type El, el, type Part } from './element.ts';

/** One headline figure. */
interface Tile {
  readonly label: string;
  readonly value: string;
  /** What the value is rounded from. */
  readonly exact?: string;
  /** Under the value. */
  readonly notes: readonly Part[];
}

/** The headline figures: always six, so that rows of two and three are full. */
export function tilesPart(report: Report): El {
  const tiles = [
    creditsTile(report),
    costTile(report),
    runsTile(report),
    successTile(report),
    wasteTile(report),
    budgetTile(report) ?? savingTile(report) ?? minutesTile(report),
  ];
  return el('dl', { class: 'tiles' }, ...tiles.map(tilePart));
}

function tilePart({ label, value, exact, notes }: Tile): El {
  return el(
    'div',
    { class: 'tile' },
    el('dt', {}, label),
    el('dd', { class: 'value', title: exact }, value),
    el('dd', { class: 'note' }, ...notes),
  );
}

function creditsTile({ totals, previousTotals }: Report): Tile {
  return {
    label: 'Credits',
    value: compact(totals.credits),
    exact: `${whole(totals.credits)} credits`,
    notes:
      previousTotals === null
        ? [`${whole(totals.credits)}`]
        : changeParts(
            totals.credits,
            previousTotals.credits,
            'cost',
            ` from ${compact(previousTotals.credits)}`,
          ),
  };
}

function costTile({ totals, money: { currency, creditPrice, seats } }: Report): Tile {
  const price = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    maximumSignificantDigits: 6,
  }).format(creditPrice);
  return {
    label: 'Cost',
    value: rounded(totals.cost, currency),
    exact: money(totals.cost, currency),
    notes: [`at ${price} a credit${seats === 'exclude' ? ', without seats' : ''}`],
  };
}

function runsTile({ totals, previousTotals }: Report): Tile {
  const minutes =
    totals.seconds < 60_000
      ? plural(Math.round(totals.seconds / 60), 'minute')
      : `${compact(totals.seconds / 60)} minutes`;
  return {
    label: 'Job runs',
    value: whole(totals.runs),
    notes:
      previousTotals === null
        ? [minutes]
        : changeParts(totals.runs, previousTotals.runs, 'neutral', ` · ${minutes}`),
  };
}

function successTile({ totals, previousTotals }: Report): Tile {
  const before = previousTotals === null ? null : rateOf(previousTotals);
  const rate = rateOf(totals);
  return {
    label: 'Success rate',
    value: rate === null ? '—' : successRate(rate),
    notes: [
      before === null ? `of ${plural(totals.finished, 'finished run')}` : `${successRate(before)} before`,
    ],
  };
}

function rateOf({ succeeded, finished }: Report['totals']): number | null {
  return finished === 0 ? null : succeeded / finished;
}

function wasteTile({ waste: { total } }: Report): Tile {
  const share = ` · ${percent(total.share)} of all`;
  return {
    label: 'Wasted credits',
    value: compact(total.credits),
    exact: `${whole(total.credits)} credits of failed and cancelled runs`,
    notes:
      total.previousCredits === null
        ? [`${percent(total.share)} of all credits`]
        : changeParts(total.credits, total.previousCredits, 'cost', share),
  };
}

function budgetTile({ budget }: Report): Tile | undefined {
  const [line] = budget ?? [];
  if (budget === null || line === undefined) return undefined;
  const over = budget.filter((one) => one.over).length;
  const state =
    over > 0
      ? el('span', { class: 'up' }, `over in ${whole(over)} of ${whole(budget.length)}`)
      : `${plural(budget.length, 'budget')}, all kept`;
  return { label: 'Most used budget', value: percent(line.share), notes: [state] };
}

function savingTile({ rightSizing, money: { currency } }: Report): Tile | undefined {
  const known = rightSizing.smaller.filter(({ saving }) => saving !== null).length;
  if (known === 0) return undefined;
  return {
    label: 'Saving a month',
    value: rounded(rightSizing.saving.cost, currency),
    exact: money(rightSizing.saving.cost, currency),
    notes: [`smaller class for ${plural(known, 'job')}`],
  };
}

function minutesTile({ totals }: Report): Tile {
  const minutes = totals.seconds / 60;
  return {
    label: 'Minutes',
    value: compact(minutes),
    exact: plural(Math.round(minutes), 'minute'),
    notes: totals.runs === 0 ? ['no runs'] : [`${whole(totals.seconds / totals.runs)} s a run`],
  };
}

/** How a figure moved; a rise of what costs is bad news, of runs neither good nor bad. */
function changeParts(now: number, before: number, meaning: 'cost' | 'neutral', after: string): Part[] {
  if (now === before) return [`unchanged${after}`];
  const direction = meaning === 'neutral' ? 'same' : now > before ? 'up' : 'down';
  return [el('span', { class: direction }, change(now, before)), after];
}

/** Money without cents where they don't matter. */
function rounded(value: number, currency: string): string {
  if (Math.abs(value) < 1000) return money(value, currency);
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    value,
  );
}
