import type { Report, ResourceClassRow } from '../../report/report.ts';
import { compact, percent, plural } from '../format.ts';
import {
  baseOptions,
  CHROME_HEIGHT,
  type ChartConfig,
  type ChartSpec,
  type Dataset,
  type DrawnChart,
} from './chart-spec.ts';
import { PLOT_WIDTH, SIDE, WIDTH } from './chart-width.ts';
import { headedChart, subtitleOf } from './headings.ts';
import { fitLine, fitName } from './labels.ts';
import { PALETTE } from './palette.ts';
import { MARK_ROOM, type RingEntry, type RingList } from './ring-labels.ts';
import { classSlices, type Slice } from './ring-slices.ts';
import { textWidth, type Weight } from './text-width.ts';
import { LABEL_SIZE } from './value-labels.ts';

const TITLE = 'Credits by resource class';
const RING = 290;
/** Of the ring's radius. */
const HOLE = { cutout: '62%' };
/** Space between the list's rows, when all names take one line and when one takes two. */
const ROW_HEIGHT = { one: 29, two: 38 };
/** Where the list begins, further left where names are long, and the space between its columns. */
const LIST = { left: 480, leftmost: 354, gap: 28 };
const NAME_WIDTH = 430;
/** What a service's own legend has room for beside the ring. */
const LEGEND_WIDTH = 380;

/**
 * "Credits by resource class": a ring with the largest classes and all others as one, and a list with their values.
 */
export function resourceClassChart(report: Report): ChartSpec {
  const slices = classSlices(report);
  const classes = report.breakdowns.resourceClass.filter(isUsedClass).length;
  const subtitle = subtitleOf(report, plural(classes, 'resource class', 'resource classes'));
  const hasCredits = slices.some(({ credits }) => credits > 0);
  const heading = { name: 'credits_by_resource_class', title: TITLE, subtitle };
  const total = compact(report.totals.credits);
  return headedChart(heading, hasCredits ? ringChart(slices, total, subtitle) : undefined, report);
}

/** Seats and usage without a class are slices, but no classes. */
function isUsedClass({ rows, resourceClass }: ResourceClassRow): boolean {
  return rows > 0 && resourceClass !== '';
}

function ringChart(slices: readonly Slice[], total: string, subtitle: string): DrawnChart {
  const base = baseOptions(TITLE, subtitle);
  const entries = slices.map(entryOf);
  const { text, muted } = PALETTE;
  const list = listOf(entries);
  const padding = { ...base.layout.padding, right: WIDTH - list.left };
  const config: ChartConfig = {
    type: 'doughnut',
    data: { labels: slices.map(legendText), datasets: [dataset(slices)] },
    options: {
      ...base,
      ...HOLE,
      plugins: {
        ...base.plugins,
        legend: legend(),
        ringLabels: {
          entries,
          total,
          unit: 'credits',
          color: text.light,
          mutedColor: muted.light,
          padding,
          list,
        },
      },
    },
  };
  return { config, height: CHROME_HEIGHT + Math.max(RING, entries.length * list.rowHeight) };
}

/** The list's columns, as wide as they need to be. */
function listOf(entries: readonly RingEntry[]): RingList {
  const widest = (texts: readonly string[], weight: Weight = 400) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, LABEL_SIZE, weight))));
  const names = MARK_ROOM + widest(entries.flatMap(({ name }) => name));
  const values =
    LIST.gap +
    widest(
      entries.map(({ value }) => value),
      600,
    );
  const shares = LIST.gap + widest(entries.map(({ share }) => share));
  const left = Math.max(LIST.leftmost, Math.min(LIST.left, SIDE + PLOT_WIDTH - names - values - shares));
  return {
    left,
    values: left + names + values,
    shares: left + names + values + shares,
    rowHeight: entries.some(({ name }) => name.length > 1) ? ROW_HEIGHT.two : ROW_HEIGHT.one,
  };
}

function dataset(slices: readonly Slice[]): Dataset {
  return {
    type: 'doughnut',
    data: slices.map(({ credits }) => Math.max(0, credits)),
    backgroundColor: slices.map(({ color }) => color),
    borderColor: PALETTE.ground.light,
    // A ring of one slice has no seam.
    ...(slices.filter(({ credits }) => credits > 0).length > 1 ? SEAM : NO_SEAM),
  };
}

const SEAM = { borderWidth: 2, borderRadius: 4 };
const NO_SEAM = { borderWidth: 0 };

function entryOf({ name, credits, share, color }: Slice): RingEntry {
  return {
    name: fitName(name, NAME_WIDTH, LABEL_SIZE),
    value: compact(credits),
    share: percent(share),
    color,
  };
}

/** For the legend of renderers without our list. */
function legendText({ name, credits, share }: Slice): string {
  const values = `: ${compact(credits)} (${percent(share)})`;
  return fitLine(name, LEGEND_WIDTH, LABEL_SIZE) + values;
}

function legend() {
  const labels = { usePointStyle: true, pointStyle: 'rectRounded' as const, boxHeight: 8, padding: 14 };
  return { display: true, position: 'right' as const, labels: { ...labels, color: PALETTE.text.light } };
}
