import type { Report, ResourceClassRow } from '../../report/report.ts';
import { plural } from '../format.ts';
import { visibleName } from './labels.ts';
import { PALETTE, seriesColor } from './palette.ts';

/** One slice of the ring, and its line in the list beside it. */
export interface Slice {
  readonly name: string;
  /** 0 or less has no slice. */
  readonly credits: number;
  /** Part of the total, 0 to 1. */
  readonly share: number;
  /** In the light theme. */
  readonly color: string;
}

/** So many have a colour of their own. */
const LARGEST = 7;

/**
 * The resource classes with credits, most first, seats and usage without a class among them: all when there are at
 * most eight, else the seven largest and all others as one. They add up to the total.
 */
export function classSlices(report: Report): Slice[] {
  const rows = report.breakdowns.resourceClass.filter(({ credits }) => credits !== 0);
  const named = rows.length <= LARGEST + 1 ? rows : rows.slice(0, LARGEST);
  const slices = named.map(({ name, credits, share }, place) => ({
    name: visibleName(name),
    credits,
    share,
    color: seriesColor(place),
  }));
  const rest = rows.slice(named.length);
  return rest.length === 0 ? slices : [...slices, restSlice(rest)];
}

function restSlice(rows: readonly ResourceClassRow[]): Slice {
  // Seats and usage without a class may be among them, but are no classes.
  const classes = rows.filter(({ resourceClass }) => resourceClass !== '').length;
  return {
    name: classes === 0 ? 'Others' : plural(classes, 'other class', 'other classes'),
    credits: rows.reduce((sum, row) => sum + row.credits, 0),
    share: rows.reduce((sum, row) => sum + row.share, 0),
    color: PALETTE.other.light,
  };
}
